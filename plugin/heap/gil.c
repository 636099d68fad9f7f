#include "heap/gil.h"

/* Where the lock is, for INTERPRETER. */
static bool
find_lock(struct python *python, struct reader *reader, uint64_t interpreter, uint64_t *lock)
{
    const struct layout *layout = python->layout;
    struct layout_member member;
    if (layout_member(layout, "PyInterpreterState", "ceval.gil", &member))
        return reader_word(reader, interpreter + member.offset, lock) && *lock;
    if (!layout_member(layout, "_PyRuntimeState", "ceval.gil", &member))
        return false;
    *lock = layout->symbols[SYMBOL_RUNTIME] + member.offset;
    return true;
}

static bool
read_number(const struct layout *layout, struct reader *reader, uint64_t lock, const char *name,
            uint64_t *value)
{
    struct layout_member member;
    return layout_member(layout, "struct _gil_runtime_state", name, &member) &&
           reader_unsigned(reader, lock + member.offset, member.size, value);
}

struct gil
gil_read(struct python *python, struct reader *reader, uint64_t interpreter)
{
    struct gil gil = {.state = GIL_UNKNOWN};
    uint64_t locked, enabled;
    if (!find_lock(python, reader, interpreter, &gil.address) ||
        !read_number(python->layout, reader, gil.address, "locked", &locked))
        return gil;
    read_number(python->layout, reader, gil.address, "last_holder", &gil.holder);
    /* -1 before the first thread took it (Python/ceval_gil.c). */
    gil.state = (int32_t)locked > 0 ? GIL_HELD : GIL_FREE;
    if (layout_is_free_threaded(python->layout) &&
        read_number(python->layout, reader, gil.address, "enabled", &enabled) && !enabled)
        gil.state = GIL_DISABLED;
    return gil;
}

uint64_t
gil_finalizing_thread(struct python *python, struct reader *reader)
{
    const struct layout *layout = python->layout;
    struct layout_member member;
    uint64_t thread = 0;
    if (!layout_member(layout, "_PyRuntimeState", "_finalizing", &member) &&
        !layout_member(layout, "_PyRuntimeState", "finalizing", &member)) /* 3.8 */
        return 0;
    reader_word(reader, layout->symbols[SYMBOL_RUNTIME] + member.offset, &thread);
    return thread;
}
