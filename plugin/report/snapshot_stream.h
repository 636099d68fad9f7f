/* A heap snapshot's file as it grows: numbers at once, strings to a second file that is appended in
 * the end.  Buffers are all the memory it takes, and tables of strings that come again, which are
 * emptied when they are full: a string may be in the file twice.
 *
 * The first failure is kept, and nothing is written after it.
 */
#ifndef PY_REFERRERS_REPORT_SNAPSHOT_STREAM_H
#define PY_REFERRERS_REPORT_SNAPSHOT_STREAM_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

struct snapshot_buffer {
    int descriptor;
    char *bytes;
    size_t length;
};

struct snapshot_stream {
    struct snapshot_buffer file, strings;
    uint32_t string_count;
    GHashTable *texts;     /* text -> its number + 1 */
    GHashTable *addresses; /* of a key in the target -> the number of its text + 1 */
    GStringChunk *kept;    /* those texts */
    int failure;           /* errno, 0 for none */
};

/* DESCRIPTOR is open for writing; strings go beside PATH until they are appended. */
void snapshot_stream_init(struct snapshot_stream *stream, int descriptor, const char *path);
void snapshot_stream_clear(struct snapshot_stream *stream);

void snapshot_text(struct snapshot_stream *stream, const char *text);

/* COUNT numbers with commas between them, and one in front unless they are the FIRST of an array.
 */
void snapshot_numbers(struct snapshot_stream *stream, bool first, const uint32_t *numbers,
                      unsigned count);

/* Strings have numbers.  One that will not come again; one that may; and the text of the object at
 * ADDRESS, where snapshot_known_address is 0 (else it is the number + 1). */
uint32_t snapshot_string(struct snapshot_stream *stream, const char *text);
uint32_t snapshot_shared_string(struct snapshot_stream *stream, const char *text);
uint32_t snapshot_known_address(const struct snapshot_stream *stream, uint64_t address);
uint32_t snapshot_string_of_address(struct snapshot_stream *stream, uint64_t address,
                                    const char *text);

/* Appends all strings, with commas between them, and empties the buffers. */
void snapshot_append_strings(struct snapshot_stream *stream);
void snapshot_flush(struct snapshot_stream *stream);

#endif
