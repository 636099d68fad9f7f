#include "target/byte_format.h"

#include <glib.h>
#include <string.h>

bool
byte_format_swaps(struct byte_format format)
{
    return format.big_endian != (G_BYTE_ORDER == G_BIG_ENDIAN);
}

uint64_t
bytes_decode(const uint8_t *bytes, unsigned size, bool swap)
{
    uint16_t half;
    uint32_t word;
    uint64_t giant;

    switch (size) {
    case 1:
        return *bytes;
    case 2:
        memcpy(&half, bytes, sizeof half);
        return swap ? GUINT16_SWAP_LE_BE(half) : half;
    case 4:
        memcpy(&word, bytes, sizeof word);
        return swap ? GUINT32_SWAP_LE_BE(word) : word;
    case 8:
        memcpy(&giant, bytes, sizeof giant);
        return swap ? GUINT64_SWAP_LE_BE(giant) : giant;
    default:
        return 0;
    }
}

uint64_t
byte_format_last_address(struct byte_format format)
{
    return format.word_size == 4 ? UINT32_MAX : UINT64_MAX;
}
