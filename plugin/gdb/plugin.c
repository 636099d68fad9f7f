/* The shared object as GDB sees it: a JIT reader.
 *
 * `jit-reader-load` is GDB's one way to load C code, and a reader is what it expects to find.  We
 * register our commands when it asks for one, and the reader itself declines all work.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* dladdr */
#endif
#include <gdb/jit-reader.h>

#include <dlfcn.h>
#include <stdio.h>

#include "gdb/commands.h"
#include "gdb/events.h"
#include "gdb/functions.h"
#include "gdb/inferior.h"
#include "gdb/output.h"
#include "gdb/python_api.h"
#include "gdb/settings.h"
#include "gdb/types.h"

#define EXPORTED __attribute__((visibility("default")))

EXPORTED int plugin_is_GPL_compatible(void);
EXPORTED struct gdb_reader_funcs *gdb_init_reader(void);

GDB_DECLARE_GPL_COMPATIBLE_READER

static enum gdb_status
read_debug_info(G_GNUC_UNUSED struct gdb_reader_funcs *self,
                G_GNUC_UNUSED struct gdb_symbol_callbacks *callbacks, G_GNUC_UNUSED void *memory,
                G_GNUC_UNUSED long size)
{
    return GDB_FAIL;
}

static enum gdb_status
unwind_frame(G_GNUC_UNUSED struct gdb_reader_funcs *self,
             G_GNUC_UNUSED struct gdb_unwind_callbacks *callbacks)
{
    return GDB_FAIL;
}

static struct gdb_frame_id
get_frame_id(G_GNUC_UNUSED struct gdb_reader_funcs *self,
             G_GNUC_UNUSED struct gdb_unwind_callbacks *callbacks)
{
    return (struct gdb_frame_id){0, 0};
}

/* `jit-reader-unload`.  GDB may have ended its Python before, when it ends itself. */
static void
destroy(G_GNUC_UNUSED struct gdb_reader_funcs *self)
{
    if (!python_present() || !python_gdb())
        return;
    PyGILState_STATE lock = PyGILState_Ensure();
    commands_close();
    events_disconnect();
    types_forget();
    PyGILState_Release(lock);
}

static struct gdb_reader_funcs reader = {
    .reader_version = GDB_READER_INTERFACE_VERSION,
    .read = read_debug_info,
    .unwind = unwind_frame,
    .get_frame_id = get_frame_id,
    .destroy = destroy,
};

/* GDB closes the shared object when it unloads the reader, but keeps the commands: their code must
 * stay. */
static void
stay_in_memory(void)
{
    Dl_info self;
    if (dladdr((void *)&reader, &self) && self.dli_fname)
        dlopen(self.dli_fname, RTLD_NOW | RTLD_NOLOAD | RTLD_NODELETE);
}

/* Everything that is done once, however often the reader is loaded. */
static bool
register_once(GError **error)
{
    static bool registered;
    if (!registered)
        registered = python_start(error) && commands_register(error) && functions_register(error) &&
                     settings_register(error);
    return registered;
}

/* GDB does not survive a reader that is NULL, so what goes wrong is said and an idle reader
 * returned. */
struct gdb_reader_funcs *
gdb_init_reader(void)
{
    stay_in_memory();
    if (!python_present()) {
        fputs("py-referrers needs a GDB with Python: install the package gdb rather than "
              "gdb-minimal.\n",
              stderr);
        return &reader;
    }
    PyGILState_STATE lock = PyGILState_Ensure();
    g_autoptr(GError) error = NULL;
    inferior_start();
    output_start();
    if (register_once(&error)) {
        events_connect();
        commands_open();
    } else {
        fprintf(stderr, "py-referrers could not register its commands with GDB: %s.\n",
                error ? error->message : "this GDB lacks them");
    }
    PyGILState_Release(lock);
    return &reader;
}
