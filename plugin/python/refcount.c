#include "python/refcount.h"

/* Counts that mark an object as never to be freed. */
#define IMMORTAL_BIT (UINT64_C(1) << 31)  /* 3.12 on, _Py_IsImmortal in 64-bit builds */
#define IMMORTAL_32_BIT (UINT32_MAX >> 2) /* 3.12 on in 32-bit builds: so much, or more */
#define IMMORTAL_STATIC \
    (UINT64_C(999999999) / 2)     /* 3.11: half of what objects of the program start with */
#define IMMORTAL_LOCAL UINT32_MAX /* free-threaded, the owner's count */

/* Of a free-threaded build: bits of ob_ref_shared and ob_gc_bits. */
enum {
    SHARED_SHIFT = 2, /* _Py_REF_SHARED_SHIFT */
    SHARED_STATE = 3,
    SHARED_QUEUED = 2,
    COLLECTOR_DEFERRED = 64, /* _PyGC_BITS_DEFERRED */
};

/* 3.14 on: what the collector adds to a deferred count, that it does not drop to nothing
 * (_Py_REF_DEFERRED, Include/internal/pycore_object_deferred.h). */
#define DEFERRED_COUNT (INT64_MAX / 8)

static bool
read_split(struct python *python, struct reader *reader, uint64_t object,
           struct refcount_value *value)
{
    uint64_t local, shared, bits = 0;
    if (!python_field(python, reader, object, FIELD_OBJECT_LOCAL_REFCOUNT, &local) ||
        !python_field(python, reader, object, FIELD_OBJECT_SHARED_REFCOUNT, &shared))
        return false;
    int64_t others = python->word == 4 ? (int32_t)shared : (int64_t)shared;
    value->immortal = local == IMMORTAL_LOCAL;
    value->count = (int64_t)local + (others >> SHARED_SHIFT);
    python_field(python, reader, object, FIELD_OBJECT_COLLECTOR_BITS, &bits);
    value->deferred = bits & COLLECTOR_DEFERRED;
    if (value->deferred && value->count > DEFERRED_COUNT / 2)
        value->count -= DEFERRED_COUNT;
    value->queued = !value->deferred && (shared & SHARED_STATE) == SHARED_QUEUED;
    return true;
}

bool
refcount_read(struct python *python, struct reader *reader, uint64_t object,
              struct refcount_value *value)
{
    uint64_t count;
    *value = (struct refcount_value){0};
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

/* The owner is a thread by the address of its own data, or nobody (0); while the collector works,
 * it counts there.  Of the lock only two bits are in use. */
static bool
looks_owned(struct python *python, struct reader *reader, uint64_t address)
{
    enum { HIGHEST_COUNT = 1 << 20, HIGHEST_LOCK = 3 };
    uint64_t owner, lock = 0;
    python_field(python, reader, address, FIELD_OBJECT_MUTEX, &lock);
    return python_field(python, reader, address, FIELD_OBJECT_OWNER, &owner) &&
           (owner % python->word == 0 || owner < HIGHEST_COUNT) && lock <= HIGHEST_LOCK;
}

bool
refcount_is_plausible(struct python *python, struct reader *reader, uint64_t address)
{
    enum { LOWEST_ADDRESS = 1 << 22 };
    const int64_t highest = INT64_C(1) << 40;
    struct refcount_value value;
    uint64_t word;
    if (!refcount_read(python, reader, address, &value) || value.count >= highest ||
        value.count <= -highest || (!value.immortal && !value.deferred && value.count <= 0))
        return false;
    if (layout_has(python->layout, FIELD_OBJECT_LOCAL_REFCOUNT))
        return looks_owned(python, reader, address);
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
