/* A copy of a small thing on the heap: a key or a value of a hash table. */
#ifndef PY_REFERRERS_TARGET_COPY_H
#define PY_REFERRERS_TARGET_COPY_H

#include <glib.h>
#include <string.h>

/* g_memdup2, which GLib has from 2.68 on. */
static inline void *
copy_of(const void *bytes, size_t size)
{
    return memcpy(g_malloc(size), bytes, size);
}

#endif
