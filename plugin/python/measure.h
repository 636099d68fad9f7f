/* What can be told of an object in numbers: its length, its hash, how much memory it takes. */
#ifndef PY_REFERRERS_PYTHON_MEASURE_H
#define PY_REFERRERS_PYTHON_MEASURE_H

#include "python/python.h"

/* What len() would say; false for objects without a length, and for those whose length only code of
 * theirs can tell. */
bool measure_length(struct python *python, struct reader *reader, uint64_t object,
                    const struct type *type, uint64_t *length);

enum hash_state {
    HASH_UNKNOWN,      /* not kept in the object */
    HASH_NOT_COMPUTED, /* kept in it once somebody has asked for it */
    HASH_KNOWN,
};

/* What hash() would say of a str, bytes, frozenset or int. */
enum hash_state measure_hash(struct python *python, struct reader *reader, uint64_t object,
                             const struct type *type, int64_t *hash);

/* Memory outside the object that is its own. */
struct size_part {
    const char *what; /* "items", "keys and values" */
    uint64_t bytes;
};

struct object_size {
    uint64_t header; /* bytes in front of the object: the collector's, and those for a __dict__ */
    uint64_t body;   /* of the object */
    struct size_part parts[3];
    unsigned part_count;
};

void measure_size(struct python *python, struct reader *reader, uint64_t object,
                  const struct type *type, struct object_size *size);

/* All of it in one number. */
uint64_t measure_total(struct python *python, struct reader *reader, uint64_t object,
                       const struct type *type);

#endif
