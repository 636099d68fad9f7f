/* A layout source made of tables: CPython 3.11 without any debug information.
 *
 * The rows are those of a real 64-bit build of 3.11.7.  Each offset is split into the words and the
 * bytes that lie before the member, so that the same table also serves targets of 32 bits.  Tests
 * add facts, and make the source forget some.
 */
#ifndef PY_REFERRERS_TESTS_MOCK_SOURCE_H
#define PY_REFERRERS_TESTS_MOCK_SOURCE_H

#include "layout/source.h"

struct mock_source {
    struct layout_source source; /* what layout_new is given */
    unsigned word_size;
    GHashTable *symbols;   /* name -> uint64_t */
    GHashTable *members;   /* "structure.path" -> struct layout_member, before the table */
    GHashTable *forgotten; /* "structure.path", or a structure for its size */
    GArray *functions;     /* struct mock_function_fact */
};

/* The function at PC works on a structure of SIZE bytes with these members; the array is the
 * caller's, its names too. */
struct mock_function_fact {
    uint64_t pc;
    uint64_t size;
    const struct c_member *members;
    size_t member_count;
};

void mock_source_init(struct mock_source *source, unsigned word_size);
void mock_source_clear(struct mock_source *source);

/* NAME is "structure.path" ("PyListObject.ob_item"), or a structure for its size. */
void mock_source_forget(struct mock_source *source, const char *name);
void mock_source_add_member(struct mock_source *source, const char *name,
                            struct layout_member member);
void mock_source_add_size(struct mock_source *source, const char *structure, uint32_t size);
void mock_source_add_symbol(struct mock_source *source, const char *name, uint64_t address);
void mock_source_add_function(struct mock_source *source, struct mock_function_fact fact);

/* What the source knows; asking for what it does not know aborts: it is a bug of the test. */
struct layout_member mock_member(const struct mock_source *source, const char *name);
uint64_t mock_size(const struct mock_source *source, const char *structure);

#endif
