/* Every block in use of the allocator that free-threaded builds take objects from, and others if
 * they are told to (PYTHONMALLOC=mimalloc).
 *
 * mimalloc keeps blocks of one size in pages, pages in segments of 32 MiB or more that begin at
 * multiples of that; a segment's head describes all of its pages.  A page belongs to a heap, and
 * free-threaded builds have a heap for each kind of block (enum mimalloc_tag).  They have no other
 * lists of objects (Python/gc_free_threading.c).
 *
 * Segments are told by their heads, wherever they may begin: in the memory that is mapped here,
 * where threads' heaps lead to and where objects were met.  So those are found, too, that a thread
 * left behind when it ended.  Objects/mimalloc/segment.c and page.c of CPython 3.13 to 3.15, which
 * are mimalloc 2.1.2 or 2.5.2.
 */
#ifndef PY_REFERRERS_HEAP_MIMALLOC_H
#define PY_REFERRERS_HEAP_MIMALLOC_H

#include "heap/block.h"
#include "python/python.h"
#include "target/budget.h"

/* enum _Py_MIMALLOC_HEAP_*, Include/internal/pycore_mimalloc.h, 3.13 on. */
enum mimalloc_tag {
    MIMALLOC_MEMORY = 0,         /* no objects: what containers keep elsewhere */
    MIMALLOC_OBJECT = 1,         /* objects that the collector does not know, and other things */
    MIMALLOC_COLLECTED = 2,      /* objects that it does */
    MIMALLOC_COLLECTED_HEAD = 3, /* the same, with two words in front of each */
};

struct mimalloc_block {
    uint64_t address, size;
    enum mimalloc_tag tag;
    uint64_t object; /* where an object would begin: behind the words in front of it */
};

struct mimalloc;

/* Knows no segments yet.  Never NULL: without the layout of segments, none are found. */
struct mimalloc *mimalloc_new(struct python *python);
void mimalloc_free(struct mimalloc *mimalloc);

/* Looks for segments in the mapped memory; where the heaps of a thread lead to; and where an
 * interpreter keeps those of threads that ended. */
void mimalloc_search_memory(struct mimalloc *mimalloc);
void mimalloc_search_thread(struct mimalloc *mimalloc, uint64_t thread);
void mimalloc_search_interpreter(struct mimalloc *mimalloc, uint64_t interpreter);

/* Something lies at ADDRESS: is it in a segment that is not known yet? */
void mimalloc_note(struct mimalloc *mimalloc, uint64_t address);

unsigned mimalloc_segment_count(const struct mimalloc *mimalloc);
/* The Nth segment, in no order; false past the last. */
bool mimalloc_segment(const struct mimalloc *mimalloc, unsigned n, uint64_t *start, uint64_t *end);
/* Pages and lists of blocks that made no sense, and were left out. */
unsigned mimalloc_broken(const struct mimalloc *mimalloc);

/* Calls TAKE for every block in use, until it answers false or the budget is spent.  TAKE may note
 * addresses: segments that are found meanwhile are walked, too.  One walk at a time. */
typedef bool mimalloc_take(void *context, const struct mimalloc_block *block);
void mimalloc_each(struct mimalloc *mimalloc, struct budget *budget, mimalloc_take *take,
                   void *context);

/* What of its memory lies at ADDRESS; fills BLOCK. */
enum block_part mimalloc_locate(const struct mimalloc *mimalloc, struct reader *reader,
                                uint64_t address, struct block *block);

/* Sees that mimalloc_locate knows all that there is to know about ADDRESS without a walk. */
void mimalloc_prepare(struct mimalloc *mimalloc, uint64_t address);

/* Can no object of a free-threaded build begin at ADDRESS?  It is in a block for other things then,
 * or in the middle of one. */
bool mimalloc_forbids(const struct mimalloc *mimalloc, struct reader *reader, uint64_t address);

#endif
