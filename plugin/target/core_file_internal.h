/* What the parts of core_file share. */
#ifndef PY_REFERRERS_TARGET_CORE_FILE_INTERNAL_H
#define PY_REFERRERS_TARGET_CORE_FILE_INTERNAL_H

#include "target/core_file.h"

/* A piece of a file that was mapped, whose name lies in the core. */
struct core_mapped {
    uint64_t start, end;
    const char *name;
    size_t length;
};

/* core_program.c: struct core_mapped, by start; empty if the core does not tell. */
GArray *core_mapped_files(const struct core_file *core);

#endif
