/* Reads that end where sections do.
 *
 * GDB looks up whose bytes a read begins with, once for each stretch it knows: within a section of
 * a program's file it stops at the section's end and looks again, but from a byte between two
 * sections on it takes all the rest from the core's segment, which reads as zeros where the core
 * has no contents (core_target::xfer_partial and section_table_xfer_memory_partial, GDB 10 to 18).
 * So a read is cut at every edge: each piece lies in one section, or between two.
 */
#ifndef PY_REFERRERS_TARGET_EDGES_H
#define PY_REFERRERS_TARGET_EDGES_H

#include "target/memory.h"

/* Addresses where something begins or ends: a set. */
struct edges;

struct edges *edges_new(void);
void edges_free(struct edges *edges);

/* Any order, and doubles, are fine; all are added before the first read. */
void edges_add(struct edges *edges, uint64_t address);

/* A memory_backend's read, of INNER in pieces: as far as the first that is not there whole. */
size_t edges_read(struct edges *edges, const struct memory_backend *inner, uint64_t address,
                  void *buffer, size_t length);

#endif
