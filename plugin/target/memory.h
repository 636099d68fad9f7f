/* The memory of the target, by address.
 *
 * A `struct memory` is made of two things:
 *
 *   segments   ranges whose bytes are already in our own memory (the mapped PT_LOAD segments of a
 *              core file); no copy, no state, always readable;
 *   fallback   everything else, asked of a backend (process_vm_readv, GDB, a mock) in runs of pages
 *              and kept.  Pages land in windows of reserved address space (window.h), so that
 *              contiguous target bytes stay contiguous here.  A page that cannot be read is
 *              remembered as missing and not asked for again.
 *
 * A segment hides the fallback.  Addresses are the target's; nothing about an address is believed
 * before it was checked here: every accessor answers false, NULL or 0 for bytes that are not there,
 * beyond the target's highest address, or across it.  Pointers into the target's bytes stay valid
 * until memory_free.
 *
 * Readers are the fast way in: each remembers the region it last hit.  Segments and fallback are
 * set up first, then readers are made.  One reader for each thread that reads: pages already here
 * are read without a lock; to load one, memory takes a lock and calls the backend from the thread
 * that wants it.  With a backend that only one thread may call (GDB), only that thread may touch
 * pages that were not loaded before: the others' readers have `here_only` set.
 */
#ifndef PY_REFERRERS_TARGET_MEMORY_H
#define PY_REFERRERS_TARGET_MEMORY_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "target/byte_format.h"

/* A way to get bytes that are not in a segment. */
struct memory_backend {
    /* For people: "process 4711", "GDB". */
    const char *name;
    /* Copies up to LENGTH bytes at ADDRESS to BUFFER; returns how many were read from the start on
     * (0 when the first byte cannot be read).  Must not fail in any other way.  One call at a time.
     * Reads are page-aligned, up to 256 KiB; one that stops short is tried again for the one page
     * that is wanted, so a backend that can only do all or nothing still works.  A page of which
     * some bytes are lacking counts as missing. */
    size_t (*read)(void *context, uint64_t address, void *buffer, size_t length);
    /* Called once by memory_free; may be NULL. */
    void (*close)(void *context);
    void *context;
    bool any_thread; /* may call it, one at a time */
};

/* Counters for py-heap-info. */
struct memory_statistics {
    size_t segment_count;
    uint64_t segment_bytes;
    uint64_t fallback_bytes; /* bytes kept from the fallback */
    uint64_t fallback_reads; /* calls of its read function */
    /* Distinct pages that were wanted and that nothing could read.  Past WINDOW_MISSING_LIMIT stray
     * ones (window.h) the rest is not counted. */
    uint64_t missing_pages;
    uint64_t refused_pages; /* that could be read, but there was no room for them here */
};

/* A range of target addresses and where its bytes are.  page_state is NULL for a segment.  A region
 * of the fallback is one window, or the part of it that lies between two segments; its page_state
 * holds one enum page_state for each page of the whole window. */
struct memory_region {
    uint64_t start;
    uint64_t size;
    const uint8_t *bytes;
    const uint8_t *page_state;
};

enum { MEMORY_PAGE = 4096 };
enum page_state { PAGE_UNKNOWN = 0, PAGE_LOADED = 1, PAGE_MISSING = 2 };

struct memory;

struct memory *memory_new(struct byte_format format);
void memory_free(struct memory *memory);

/* The target has run: what the fallback gave is asked for anew, page by page.  Readers stay good;
 * what pointers into the target's bytes show may change from now on. */
void memory_forget(struct memory *memory);

/* Adds a segment; BYTES belongs to the caller and outlives the memory.  Segments may come in any
 * order (ascending is quickest).  Neighbours that are contiguous in the target and here become one,
 * so that an object that straddles them reads like any other.  Of overlapping segments the first
 * added wins; empty ones and ones that reach past the target's highest address are ignored. */
void memory_add_segment(struct memory *memory, uint64_t start, uint64_t size, const void *bytes);

/* Sets, once, who is asked for what no segment has.  BACKEND is copied; its name and context must
 * live until its close is called, by memory_free. */
void memory_set_fallback(struct memory *memory, const struct memory_backend *backend);

struct byte_format memory_format(const struct memory *memory);

/* May every thread load pages? */
bool memory_loads_anywhere(const struct memory *memory);
void memory_statistics(const struct memory *memory, struct memory_statistics *statistics);

/* The Nth segment in the order of addresses; false past the last. */
bool memory_segment(const struct memory *memory, size_t n, struct memory_region *segment);

/* Is all of START to END in one segment? */
bool memory_has_segment(const struct memory *memory, uint64_t start, uint64_t end);

/* Where to try next, when nothing from HOLE up to and with the page of ADDRESS can be read: the
 * next page, of a large hole the next segment or, where there are none, ever farther away.  Above
 * ADDRESS; UINT64_MAX if there is nothing more. */
uint64_t memory_beyond(const struct memory *memory, uint64_t address, uint64_t hole);

/* Every page that the fallback has given so far, in no order.  EACH must not read from MEMORY. */
typedef void memory_each_page(void *context, uint64_t address, const uint8_t bytes[MEMORY_PAGE]);
void memory_each_fallback_page(const struct memory *memory, memory_each_page *each, void *context);

/* Segments that a reader found lately, by MiB of address: objects of one place refer to a few
 * others again and again. */
enum { READER_RECENT = 16, READER_RECENT_SHIFT = 20 };

struct reader {
    struct memory *memory;
    struct memory_region region; /* where the last access was found */
    unsigned word_size;
    bool native;     /* target words are this machine's own 8-byte words */
    bool swap;       /* the target's byte order is not this machine's */
    bool here_only;  /* of a thread that must not call the backend: what is not here yet, */
    bool known_only; /* of one that must not call GDB: and types that are not known yet, */
    bool lacking; /* are taken for missing, and this is set, for its owner to look at and reset */
    struct memory_region recent[READER_RECENT];
};

void reader_init(struct reader *reader, struct memory *memory);

/* The slow half of reader_span. */
const uint8_t *reader_span_slow(struct reader *reader, uint64_t address, uint64_t length);

/* LENGTH contiguous readable bytes at ADDRESS, or NULL.  LENGTH of 0 answers NULL, and so do bytes
 * that lie in two regions (a segment and the fallback, two windows): reader_copy gets those. */
static inline const uint8_t *
reader_span(struct reader *reader, uint64_t address, uint64_t length)
{
    uint64_t offset = address - reader->region.start;
    if (!reader->region.page_state && offset < reader->region.size && length != 0 &&
        length <= reader->region.size - offset)
        return reader->region.bytes + offset;
    return reader_span_slow(reader, address, length);
}

/* As many contiguous bytes at ADDRESS as can be had in one piece, WANTED at the most: their number,
 * with *BYTES pointing at them; 0 when the first cannot be read.  For long arrays: loop until all
 * WANTED were seen or 0 comes back. */
uint64_t reader_extent(struct reader *reader, uint64_t address, uint64_t wanted,
                       const uint8_t **bytes);

/* Copies exactly LENGTH bytes, also where they lie in several regions. */
bool reader_copy(struct reader *reader, uint64_t address, void *buffer, size_t length);

/* Copies a NUL-terminated string of the target, CAPACITY - 1 bytes at most; always terminated.  It
 * ends early where the memory does.  Returns its length, or -1 when the first byte cannot be read
 * (the buffer is then empty) or CAPACITY is 0. */
long reader_string(struct reader *reader, uint64_t address, char *buffer, size_t capacity);

/* An unsigned number of 1, 2, 4 or 8 bytes at BYTES in the target's order; 0 for other sizes. */
uint64_t reader_decode(const struct reader *reader, const uint8_t *bytes, unsigned size);

/* One word of the target at BYTES. */
static inline uint64_t
reader_decode_word(const struct reader *reader, const uint8_t *bytes)
{
    if (G_LIKELY(reader->native)) {
        uint64_t word;
        memcpy(&word, bytes, sizeof word);
        return word;
    }
    return reader_decode(reader, bytes, reader->word_size);
}

static inline bool
reader_word(struct reader *reader, uint64_t address, uint64_t *word)
{
    const uint8_t *bytes = reader_span(reader, address, reader->word_size);
    if (!bytes)
        return false;
    *word = reader_decode_word(reader, bytes);
    return true;
}

/* An unsigned number of SIZE (1, 2, 4, 8) bytes at ADDRESS; false for other sizes. */
bool reader_unsigned(struct reader *reader, uint64_t address, unsigned size, uint64_t *value);

#endif
