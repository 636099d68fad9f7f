#include "python/refcount.h"

/* Counts that mark an object as never to be freed. */
#define IMMORTAL_BIT (UINT64_C(1) << 31)  /* 3.12 on, _Py_IsImmortal in 64-bit builds */
#define IMMORTAL_32_BIT (UINT32_MAX >> 2) /* 3.12 on in 32-bit builds: so much, or more */
#define IMMORTAL_STATIC \
    (UINT64_C(999999999) / 2)     /* 3.11: half of what objects of the program start with */
#define IMMORTAL_LOCAL UINT32_MAX /* free-threaded, the owner's count */

enum { SHARED_SHIFT = 2 /* _Py_REF_SHARED_SHIFT */ };

static bool
read_split(struct python *python, struct reader *reader, uint64_t object,
           struct refcount_value *value)
{
    uint64_t local, shared;
    if (!python_field(python, reader, object, FIELD_OBJECT_LOCAL_REFCOUNT, &local) ||
        !python_field(python, reader, object, FIELD_OBJECT_SHARED_REFCOUNT, &shared))
        return false;
    int64_t others = python->word == 4 ? (int32_t)shared : (int64_t)shared;
    value->immortal = local == IMMORTAL_LOCAL;
    value->count = (int64_t)local + (others >> SHARED_SHIFT);
    return true;
}

bool
refcount_read(struct python *python, struct reader *reader, uint64_t object,
              struct refcount_value *value)
{
    uint64_t count;
    if (layout_has(python->layout, FIELD_OBJECT_LOCAL_REFCOUNT))
        return read_split(python, reader, object, value);
    if (!python_field(python, reader, object, FIELD_OBJECT_REFCOUNT, &count))
        return false;
    value->count = python->word == 4 ? (int32_t)count : (int64_t)count;
    if (layout_has(python->layout, FIELD_OBJECT_FULL_REFCOUNT))
        value->immortal = count & IMMORTAL_BIT;
    else
        value->immortal = count >= (python->word == 4 ? IMMORTAL_32_BIT : IMMORTAL_STATIC);
    return true;
}

bool
refcount_is_plausible(struct python *python, struct reader *reader, uint64_t address)
{
    enum { LOWEST_ADDRESS = 1 << 22 };
    const int64_t highest = INT64_C(1) << 40;
    struct refcount_value value;
    uint64_t word;
    if (!refcount_read(python, reader, address, &value) || value.count >= highest ||
        (!value.immortal && value.count <= 0))
        return false;
    if (layout_has(python->layout, FIELD_OBJECT_LOCAL_REFCOUNT))
        return true;
    /* From 3.14 on the upper half of the word is what overflowed and flags. */
    if (python->layout->fields[FIELD_OBJECT_REFCOUNT].size < python->word) {
        uint64_t at = address + layout_offset(python->layout, FIELD_OBJECT_FULL_REFCOUNT), upper;
        if (!reader_word(reader, at, &word))
            return false;
        upper = word >> 32;
        return (upper & UINT16_MAX) == 0 &&
               (upper || value.immortal || word < LOWEST_ADDRESS || word % python->word != 0 ||
                !reader_span(reader, word, python->word));
    }
    word = (uint64_t)value.count;
    return value.immortal || word < LOWEST_ADDRESS || word % python->word != 0 ||
           !reader_span(reader, word, python->word);
}
