/* What was recognised of a target, in lines of text. */
#ifndef PY_REFERRERS_REPORT_HEAP_INFO_H
#define PY_REFERRERS_REPORT_HEAP_INFO_H

#include "layout/version.h"
#include "query/refcounts.h"

/* What the session knows beside the heap; strings may be NULL. */
struct heap_info {
    const char *program;
    const char *memory_source; /* "core file /tmp/core" */
    const char *memory_note;
    const char *doubt; /* a sentence: why all this may be wrong */
    const struct version *version;
    const char *runtime_from; /* what told where _PyRuntime is; NULL: its symbol */
    const char *layout;       /* who told the layout: lines */
    uint64_t truncated_bytes; /* that a core promises and does not have */
};

/* REFCOUNTS may be NULL: nothing is said of them then. */
void heap_info_write(const struct index *index, const struct refcounts *refcounts,
                     const struct heap_info *info, GString *out);

#endif
