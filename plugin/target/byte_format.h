/* How the target writes numbers. */
#ifndef PY_REFERRERS_TARGET_BYTE_FORMAT_H
#define PY_REFERRERS_TARGET_BYTE_FORMAT_H

#include <stdbool.h>
#include <stdint.h>

/* 4 or 8 bytes a word, and their order. */
struct byte_format {
    unsigned word_size;
    bool big_endian;
};

/* Whether FORMAT's byte order is not this machine's. */
bool byte_format_swaps(struct byte_format format);

/* The unsigned number of SIZE (1, 2, 4 or 8) bytes at BYTES, which need not be aligned; its bytes
 * are reversed first when SWAP is set.  0 for any other size. */
uint64_t bytes_decode(const uint8_t *bytes, unsigned size, bool swap);

/* The highest address a pointer of FORMAT can hold. */
uint64_t byte_format_last_address(struct byte_format format);

#endif
