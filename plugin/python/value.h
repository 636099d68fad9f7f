/* A bounded view of what an object is worth, one level deep.
 *
 * Nothing of the target is run: a plain object (str, bytes, int, float, bool, None, and what is
 * derived from them) is shown as repr() would; of a container the first items; of an instance the
 * first attributes.  What lies deeper is called by its type and address.
 */
#ifndef PY_REFERRERS_PYTHON_VALUE_H
#define PY_REFERRERS_PYTHON_VALUE_H

#include "python/python.h"
#include "target/budget.h"

/* Appends the value of a plain object, LIMIT characters of a str or bytes at the most; false for
 * any other. */
bool value_plain(struct python *python, struct reader *reader, uint64_t object, unsigned limit,
                 GString *out);

/* Some of a sequence of things in an object. */
struct value_list {
    GPtrArray *texts; /* char *: "1", "'key': 1", ".x = 1" */
    uint64_t total;   /* how many there are */
};

struct value {
    char *plain;             /* of a plain object; else NULL */
    char *before, *after;    /* what stands around the items: "[" and "]"; NULL for no container */
    struct value_list items; /* of a container */
    struct value_list attributes;
    bool unreadable; /* some of it */
};

/* Fills VALUE, which the caller clears, with LIMIT items and LIMIT attributes at the most. */
void value_read(struct python *python, struct reader *reader, uint64_t object,
                const struct type *type, uint32_t limit, struct budget *budget,
                struct value *value);
void value_clear(struct value *value);

/* Appends the same in one line, "[1, 2, … 98 more]" or ".x = 1, .y = 'two'", with COUNT items and
 * attributes at the most; nothing for an object that has none. */
void value_line(struct python *python, struct reader *reader, uint64_t object,
                const struct type *type, uint32_t count, struct budget *budget, GString *out);

#endif
