/* A layout source that remembers: each question is passed on once, its answer kept.
 *
 * Around GDB a recording is a cache, of "unknown" as well as of answers.  Written to a file, with
 * the memory that the core does not have, it stands in for GDB: the core of the plugin then runs in
 * a plain program, where sanitizers, fuzzers, profilers and benchmarks run.
 *
 * The file is text: a line that says what it is, then one answer or page a line, its fields
 * separated by tabs.  Numbers are decimal; addresses and bytes are in hex.
 *
 *   py-referrers recording 1
 *   size        STRUCTURE  BYTES
 *   member      STRUCTURE  PATH       OFFSET  SIZE  BIT_OFFSET  BIT_SIZE
 *   symbol      NAME       ADDRESS
 *   enumerator  NAME       VALUE
 *   function    PC         BASICSIZE  STRUCTURE  BYTES
 *   holds       object|array  OFFSET  COUNT  MEMBER    (of the function line before it)
 *   page        ADDRESS    4096 BYTES
 *
 * "?" instead of the fields of an answer is "unknown".  A name with a tab or a line break in it is
 * no C name, and its answer is left out.
 */
#ifndef PY_REFERRERS_LAYOUT_RECORDING_H
#define PY_REFERRERS_LAYOUT_RECORDING_H

#include <stdio.h>

#include "layout/source.h"
#include "target/error.h"
#include "target/memory.h"

struct recording;

/* A recording of what INNER answers; INNER must outlive it.  Without one (NULL) what is not
 * recorded is unknown. */
struct recording *recording_new(const struct layout_source *inner);
void recording_free(struct recording *recording);

/* The recording as a source; lives as long as it. */
const struct layout_source *recording_source(const struct recording *recording);

/* Writes every answer, and the pages that MEMORY (may be NULL) has from its fallback.  False when
 * FILE has failed; errno says why. */
bool recording_write(const struct recording *recording, const struct memory *memory, FILE *file);

/* Reads what recording_write wrote: a recording with no inner source.  NULL with PR_ERROR_UNUSABLE
 * and the number of the line for a file that is not one; nothing in it is believed that does not
 * make sense by itself. */
struct recording *recording_read(const char *path, GError **error);

/* The pages of a recording that was read, as a fallback for the rest of the memory.  The recording
 * must outlive the memory. */
struct memory_backend recording_backend(struct recording *recording);

#endif
