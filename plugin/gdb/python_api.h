/* GDB's embedded Python, as this folder uses it.
 *
 * GDB has no command API for C, so the bridge speaks to the Python inside GDB, whichever that is:
 * only the stable ABI of 3.8 (GDB 10 embeds 3.9 at the least), and no link to a libpython, as the
 * symbols are those of the GDB process.  Every Python symbol is declared weak, so that a GDB
 * without Python loads the plugin as well and can be told why it does nothing.
 *
 * The rules of this folder:
 *   - Python is touched on GDB's main thread only, with the interpreter's lock held;
 *   - an object a function returns is owned by the caller: `g_autoptr(PyObject)` gives it back;
 *   - no helper here leaves a Python exception set.  Where a GError is asked for it carries the
 *     first line of GDB's own words; a Ctrl-C that surfaces as KeyboardInterrupt is remembered.
 *
 * This is the only file that includes <Python.h>.
 */
#ifndef PY_REFERRERS_GDB_PYTHON_API_H
#define PY_REFERRERS_GDB_PYTHON_API_H

#define Py_LIMITED_API 0x03080000
#define PyAPI_FUNC(type) __attribute__((weak, visibility("default"))) type
#define PyAPI_DATA(type) extern __attribute__((weak, visibility("default"))) type
#include <Python.h>

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#include "target/error.h"

/* The functions rather than the macros of Python.h, which look into the object. */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(PyObject, Py_DecRef)

/* Is there a Python in this process, and has GDB started it? */
bool python_present(void);

/* Imports the module gdb; before that no function below may be called. */
bool python_start(GError **error);

/* Has Ctrl-C been pressed since python_interrupt_reset?  Stays true once it was. */
bool python_interrupted(void);
void python_interrupt_reset(void);

/* Clears the Python exception that is set, if any, and puts its words in ERROR with CODE. */
void python_take_error(GError **error, enum pr_error code);

/* The module gdb, borrowed. */
PyObject *python_gdb(void);

/* gdb.NAME, such as "COMMAND_DATA"; NULL when this GDB has no such thing. */
PyObject *gdb_constant(const char *name);

/* Calls the method NAME of OBJECT.  FORMAT is Py_BuildValue's, in parentheses: "(si)".  NULL when
 * it fails, with ERROR (PR_ERROR_USAGE) filled. */
PyObject *python_call(PyObject *object, const char *name, GError **error, const char *format, ...);

/* The same of the module: gdb.NAME(...). */
#define gdb_call(name, error, ...) python_call(python_gdb(), name, error, __VA_ARGS__)

/* Gives back a result nobody wants; RESULT may be NULL. */
void python_discard(PyObject *result);

/* Runs a GDB command quietly; what it printed, or NULL when it failed.  g_free. */
char *gdb_execute(const char *command, GError **error);

/* The same when nobody wants to know what it printed. */
bool gdb_run(const char *command, GError **error);

/* An attribute; NULL when it is missing or None. */
PyObject *python_attribute(PyObject *object, const char *name);
bool python_attribute_unsigned(PyObject *object, const char *name, uint64_t *value);
bool python_attribute_true(PyObject *object, const char *name);
char *python_attribute_string(PyObject *object, const char *name);

/* TEXT, whatever its bytes, as a str. */
PyObject *python_text(const char *text);

/* A str as UTF-8, or NULL.  Bytes of a file name that were no text come back as they were. */
char *python_string(PyObject *object);

/* int(OBJECT) modulo 2**64. */
bool python_unsigned(PyObject *object, uint64_t *value, GError **error);

/* A list of the strings of VECTOR, each from its SKIPth byte on. */
PyObject *python_list(const char *const *vector, size_t skip);

#endif
