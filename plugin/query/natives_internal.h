/* Words of C code that lead somewhere: what query/native_search.c finds and query/natives.c names.
 */
#ifndef PY_REFERRERS_QUERY_NATIVES_INTERNAL_H
#define PY_REFERRERS_QUERY_NATIVES_INTERNAL_H

#include "query/natives.h"

/* A word at FROM leads to the object or chunk TO. */
struct native_link {
    uint64_t from;
    uint32_t to;
    bool in_register; /* FROM is then the thread's index << 16 and the register's number */
};

struct natives {
    struct index *index;
    struct heap *heap;
    struct native *native;
    struct reader reader;
    GArray *to_objects; /* struct native_link, by TO; those of a word that is an object's too */
    GArray *to_chunks;  /* the same; not those to chunks that objects live in */
    uint64_t unread;    /* pages that were missing */
    /* By chunk, the nearest of those that lead to it, maybe through others. */
    uint32_t *roots;                     /* link of a root, index into to_chunks; NATIVE_NO_LINK */
    uint32_t *owners;                    /* object; ADDRESS_MAP_NONE */
    uint64_t runtime_start, runtime_end; /* _PyRuntime, whose references are told by roots */
};

#define NATIVE_NO_LINK UINT32_MAX

/* query/native_ways.c: fills roots and owners. */
void natives_find_ways(struct natives *natives);

/* Is ADDRESS in what leads to objects and blocks without being a C program's variable: the
 * interpreter's state, malloc's own lists? */
static inline bool
natives_is_no_variable(const struct natives *natives, uint64_t address)
{
    return (address >= natives->runtime_start && address < natives->runtime_end) ||
           chunks_is_list(natives->native->chunks, address);
}

/* The object whose memory has ADDRESS; ADDRESS_MAP_NONE if none has. */
uint32_t natives_object_around(struct natives *natives, uint64_t address);

/* Is the reference from object HOLDER to object ID known? */
bool natives_are_told(const struct natives *natives, uint32_t holder, uint32_t id);

/* The first of COUNT links to TO; LINKS is sorted. */
guint native_links_of(const GArray *links, uint32_t to, guint *count);

#endif
