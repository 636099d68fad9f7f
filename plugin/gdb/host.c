#include "gdb/host.h"

#include "gdb/expression.h"
#include "gdb/inferior.h"
#include "gdb/null_member.h"
#include "gdb/output.h"
#include "gdb/python_api.h"
#include "gdb/sections.h"
#include "gdb/settings.h"
#include "gdb/snapshots.h"
#include "gdb/structures.h"
#include "gdb/threads.h"
#include "gdb/types.h"

static bool
interrupted(G_GNUC_UNUSED void *context)
{
    return python_interrupted();
}

const struct host gdb_host = {
    .write = output_write,
    .palette = output_palette,
    .interrupted = interrupted,
    .progress = output_progress,
    .describe = inferior_describe,
    .evaluate = expression_evaluate,
    .load_program = inferior_load_program,
    .thread_number = inferior_thread_number,
    .memory = {.name = "GDB", .read = inferior_read},
    .symbols =
        {
            .name = "DWARF",
            .structure_size = types_structure_size,
            .member = types_member,
            .member_at = types_member_at,
            .symbol = types_symbol,
            .enumerator = types_enumerator,
            .function_structure = structures_of_function,
        },
    .native =
        {
            .threads = threads_list,
            .symbol_at = threads_symbol_at,
            .sections = sections_list,
            .variables = threads_variables,
        },
    .null_member = null_member_of,
    .section = sections_find,
    .library_at = sections_library_at,
    .thread_ids = snapshots_thread_ids,
    .open_snapshot = snapshots_open,
    .has_snapshot = snapshots_has,
    .close_snapshot = snapshots_close,
    .setting = settings_value,
};
