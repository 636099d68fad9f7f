/* A target made by hand.
 *
 * Blocks of bytes at chosen addresses, and a struct memory over them.  Each block is a segment of
 * its own, so that a read past a block's end fails; or, with mock_use_fallback, the blocks are
 * served page by page through a backend that counts, has holes and fails on demand.
 *
 * Wrong use (overlapping blocks, a poke where no block is) aborts: it is a bug of the test.
 */
#ifndef PY_REFERRERS_TESTS_MOCK_TARGET_H
#define PY_REFERRERS_TESTS_MOCK_TARGET_H

#include "target/memory.h"

struct mock_target;

struct mock_target *mock_new(struct byte_format format);
/* Also frees its memory. */
void mock_free(struct mock_target *mock);

/* Makes a block of SIZE zeroes at ADDRESS, or, when that is 0, at an address of its own choice: a
 * multiple of 16, apart from its neighbours.  Returns the host's bytes, which belong to the mock
 * and may be written at any time (with a fallback: before they are read). */
uint8_t *mock_alloc(struct mock_target *mock, uint64_t address, size_t size);

/* The same at an address of its own choice; returns the address. */
uint64_t mock_place(struct mock_target *mock, size_t size);

/* The host's bytes of LENGTH bytes at ADDRESS, which must lie in one block. */
uint8_t *mock_bytes(struct mock_target *mock, uint64_t address, size_t length);

/* Do they lie in one block? */
bool mock_has(struct mock_target *mock, uint64_t address, size_t length);

/* Writes to a block, numbers in the target's order. */
void mock_poke(struct mock_target *mock, uint64_t address, uint64_t value, unsigned size);
void mock_poke_word(struct mock_target *mock, uint64_t address, uint64_t value);
void mock_poke_bytes(struct mock_target *mock, uint64_t address, const void *bytes, size_t length);
/* With its NUL. */
void mock_poke_string(struct mock_target *mock, uint64_t address, const char *string);

/* Makes SIZE bytes at ADDRESS unreadable, whatever blocks are there; with a fallback every page
 * they touch.  Before mock_memory. */
void mock_add_hole(struct mock_target *mock, uint64_t address, uint64_t size);

/* Serve the blocks through a backend rather than as segments.  Before mock_memory. */
void mock_use_fallback(struct mock_target *mock);

/* Any thread may ask the backend. */
void mock_use_any_thread(struct mock_target *mock);
/* … and have it answer a read only if it can be answered whole. */
void mock_set_all_or_nothing(struct mock_target *mock);
/* The Nth read from now on (1: the next) fails. */
void mock_fail_read(struct mock_target *mock, unsigned n);
/* Reads of the backend so far, and the longest of them in bytes. */
unsigned mock_reads(const struct mock_target *mock);
size_t mock_longest_read(const struct mock_target *mock);

/* Keeps what the blocks hold now, once; restoring puts it back, takes away the blocks that were
 * made since, and frees the memory.  For who asks the same target many times. */
void mock_keep(struct mock_target *mock);
void mock_restore(struct mock_target *mock);

/* The memory; made at the first call, owned by the mock.  Blocks may still be added. */
struct memory *mock_memory(struct mock_target *mock);

#endif
