/* The cache of attribute look-ups (Objects/typeobject.c): of each interpreter, or up to 3.9 one of
 * all.  It owns the names in it; what it found is borrowed. */
#include "heap/roots_internal.h"

/* The names in SIZE bytes at CACHE.  An entry that is not in use has None for one (3.11:
 * _PyType_Lookup), or nothing. */
static void
add_names(struct roots_walk *walk, uint64_t cache, uint64_t size, const char *entry)
{
    const struct layout *layout = walk->python->layout;
    struct layout_member name;
    uint64_t entry_size, value;
    uint32_t unused = 0;
    if (!layout_member(layout, entry, "name", &name) ||
        !layout_structure_size(layout, entry, &entry_size))
        return;
    for (uint64_t offset = 0; offset + entry_size <= size; offset += entry_size) {
        if (!reader_word(walk->reader, cache + offset + name.offset, &value))
            return;
        if (value == walk->python->none)
            unused++;
        else
            roots_add_state(walk, "method cache", value);
    }
    if (!unused)
        return;
    roots_add_state(walk, "method cache", walk->python->none);
    g_array_index(walk->roots->roots, struct root, walk->roots->roots->len - 1).counts = unused;
}

void
roots_walk_method_cache(struct roots_walk *walk, uint64_t interpreter)
{
    struct layout_member cache;
    if (roots_find_member(walk, "PyInterpreterState",
                          "types.type_cache.hashtable|type_cache.hashtable", &cache))
        add_names(walk, interpreter + cache.offset, cache.size, "struct type_cache_entry");
}

void
roots_walk_static_method_cache(struct roots_walk *walk)
{
    enum { ENTRIES = 1 << 12 }; /* MCACHE_SIZE_EXP */
    const struct layout *layout = walk->python->layout;
    uint64_t entry_size;
    if (layout->symbols[SYMBOL_METHOD_CACHE] &&
        layout_structure_size(layout, "struct method_cache_entry", &entry_size))
        add_names(walk, layout->symbols[SYMBOL_METHOD_CACHE], ENTRIES * entry_size,
                  "struct method_cache_entry");
}
