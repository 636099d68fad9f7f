/* Words of C code that lead somewhere: what query/native_search.c finds and query/natives.c names.
 */
#ifndef PY_REFERRERS_QUERY_NATIVES_INTERNAL_H
#define PY_REFERRERS_QUERY_NATIVES_INTERNAL_H

#include "query/natives.h"
#include "target/try_array.h"

/* A word at FROM leads to the object or block TO. */
struct native_link {
    uint64_t from;
    uint32_t to;
    bool in_register; /* FROM is then the thread's index << 16 and the register's number */
};

/* A block of Python's allocator that no object claims: C code has it from PyMem_Malloc. */
struct python_block {
    uint64_t address;
    uint32_t size;
};

struct natives {
    struct index *index;
    struct heap *heap;
    struct native *native;
    struct reader reader;
    struct try_array to_objects; /* struct native_link, by TO; those of an object's word, too */
    struct try_array to_blocks;  /* the same; not those to chunks that objects live in */
    uint32_t chunk_count;        /* blocks: first those of malloc, native->chunks, */
    struct try_array blocks;     /* then these: struct python_block, ascending */
    uint64_t unread;             /* pages that were missing */
    /* By block, the nearest of those that lead to it, maybe through others. */
    uint32_t *roots;                     /* link of a root, index into to_blocks; NATIVE_NO_LINK */
    uint32_t *owners;                    /* object; ADDRESS_MAP_NONE */
    GHashTable *free_lists;              /* roots that were looked at for whether they are such */
    uint64_t runtime_start, runtime_end; /* _PyRuntime, whose references are told by roots */
};

#define NATIVE_NO_LINK UINT32_MAX

static inline uint32_t
natives_block_count(const struct natives *natives)
{
    return natives->chunk_count + natives->blocks.count;
}

/* The block that ADDRESS lies in, CHUNK_NONE if it is in none; the same among
 * those of Python's allocator; and its first byte and size. */
uint32_t natives_block_at(const struct natives *natives, uint64_t address);
uint32_t natives_python_block_at(const struct natives *natives, uint64_t address);
void natives_block(const struct natives *natives, uint32_t block, uint64_t *address,
                   uint64_t *size);

/* query/native_search.c: fills the links.  False when the budget ran out or there is no memory. */
bool natives_search(struct natives *natives, struct budget *budget);

/* query/native_ways.c: fills roots and owners; false when the budget ran out or there is no memory.
 */
bool natives_find_ways(struct natives *natives, struct budget *budget);

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

/* query/native_holdings.c: false if what the link comes from is no holder, or told otherwise;
 * HOLDING is to be cleared in any case. */
bool native_name_link(struct natives *natives, const struct native_link *link,
                      struct native_holding *holding);

/* The same without naming it, and false of stale ones. */
bool native_link_holds(struct natives *natives, const struct native_link *link);

/* Is the reference from object HOLDER to object ID known? */
bool natives_are_told(const struct natives *natives, uint32_t holder, uint32_t id);

/* LINKS by where they lead to; the first of COUNT links to TO among such. */
void native_links_sort(struct try_array *links);
uint32_t native_links_of(const struct try_array *links, uint32_t to, uint32_t *count);

static inline const struct native_link *
native_link_at(const struct try_array *links, uint32_t n)
{
    return TRY_ARRAY_AT(links, const struct native_link, n);
}

#endif
