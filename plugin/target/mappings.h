/* What is mapped where: the segments of a core, or the lines of /proc/PID/maps.
 *
 * Sources: elf(5) for PT_LOAD; core(5) for NT_FILE, which names the files; proc(5) for maps.
 */
#ifndef PY_REFERRERS_TARGET_MAPPINGS_H
#define PY_REFERRERS_TARGET_MAPPINGS_H

#include "target/core_file.h"

struct mapping {
    uint64_t start, end;
    bool writable;
    char *file; /* "/lib/libc.so.6", "[heap]"; NULL for memory of no file, or where it is unknown */
    /* Of a process only. */
    bool readable, executable, shared;
    uint64_t offset, inode; /* in the file, and of it; inode 0: of none */
};

/* struct mapping in the order of addresses, with a clear function: empty, of a core, of a process
 * of this machine (empty if it cannot be read). */
GArray *mappings_new(void);
GArray *mappings_of_core(const struct core_file *core);
GArray *mappings_of_process(int pid);

/* Puts them in order. */
void mappings_sort(GArray *mappings);

/* The one that has ADDRESS, or NULL. */
const struct mapping *mappings_find(const GArray *mappings, uint64_t address);

/* The nearest that ends at or below ADDRESS, and that begins above it; NULL if there is none. */
const struct mapping *mappings_below(const GArray *mappings, uint64_t address);
const struct mapping *mappings_above(const GArray *mappings, uint64_t address);

#endif
