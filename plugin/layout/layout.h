/* Where everything is in the CPython that is being read.
 *
 * A layout is settled once for a target, from sources that are asked in order (layout/source.h),
 * and is not changed by the walk: each number in it was looked up, none is assumed.  Hot paths use
 * the rows of fields.def by id; members that only hold one more reference are asked for by name
 * (layout_member) when a type that has them is first met.
 */
#ifndef PY_REFERRERS_LAYOUT_LAYOUT_H
#define PY_REFERRERS_LAYOUT_LAYOUT_H

#include "layout/source.h"
#include "target/error.h"

enum layout_field_id {
#define SIZE(id, structure, need)
#define FIELD(id, structure, path, need) FIELD_##id,
#define SYMBOL(id, name, need)
#define CONSTANT(id, name, otherwise)
#include "layout/fields.def"
#undef SIZE
#undef FIELD
#undef SYMBOL
#undef CONSTANT
    FIELD_COUNT
};

enum layout_size_id {
#define SIZE(id, structure, need) SIZE_##id,
#define FIELD(id, structure, path, need)
#define SYMBOL(id, name, need)
#define CONSTANT(id, name, otherwise)
#include "layout/fields.def"
#undef SIZE
#undef FIELD
#undef SYMBOL
#undef CONSTANT
    SIZE_COUNT
};

enum layout_symbol_id {
#define SIZE(id, structure, need)
#define FIELD(id, structure, path, need)
#define SYMBOL(id, name, need) SYMBOL_##id,
#define CONSTANT(id, name, otherwise)
#include "layout/fields.def"
#undef SIZE
#undef FIELD
#undef SYMBOL
#undef CONSTANT
    SYMBOL_COUNT
};

enum layout_constant_id {
#define SIZE(id, structure, need)
#define FIELD(id, structure, path, need)
#define SYMBOL(id, name, need)
#define CONSTANT(id, name, otherwise) CONSTANT_##id,
#include "layout/fields.def"
#undef SIZE
#undef FIELD
#undef SYMBOL
#undef CONSTANT
    CONSTANT_COUNT
};

struct layout {
    struct layout_member fields[FIELD_COUNT]; /* size 0: this CPython has no such member */
    uint64_t sizes[SIZE_COUNT];               /* 0: unknown */
    uint64_t symbols[SYMBOL_COUNT];           /* 0: unknown */
    int64_t constants[CONSTANT_COUNT];
    const struct layout_source *source;
    unsigned found; /* rows of fields.def that the source answered */
    unsigned rows;  /* rows of fields.def */
};

/* Settles every row of fields.def from SOURCE, which must outlive the layout.  PR_ERROR_UNUSABLE
 * when a REQUIRED row stays open; the sentence names it and says how to get debug information. */
struct layout *layout_new(const struct layout_source *source, GError **error);
void layout_free(struct layout *layout);

static inline bool
layout_has(const struct layout *layout, enum layout_field_id id)
{
    return layout->fields[id].size != 0;
}

/* The offset of a field; 0 also for one that is not there (ask layout_has where that may be). */
static inline uint64_t
layout_offset(const struct layout *layout, enum layout_field_id id)
{
    return layout->fields[id].offset;
}

/* Is it a free-threaded build (PEP 703)?  Objects say themselves then what the collector knows of
 * them. */
static inline bool
layout_is_free_threaded(const struct layout *layout)
{
    return layout_has(layout, FIELD_OBJECT_COLLECTOR_BITS);
}

/* Does POINTER, of the target's memory, lead to the function ID?  In pointers to Thumb functions
 * the lowest bit is set, in their symbols' addresses it is not (ELF for the Arm
 * architecture, 5.5.3); no two functions differ in that bit alone. */
static inline bool
layout_leads_to(const struct layout *layout, uint64_t pointer, enum layout_symbol_id id)
{
    return layout->symbols[id] && (pointer | 1) == (layout->symbols[id] | 1);
}

/* A member by name, for what is not in fields.def. */
bool layout_member(const struct layout *layout, const char *structure, const char *path,
                   struct layout_member *member);
/* What the member of STRUCTURE is called that has the byte at OFFSET, the innermost one, as the
 * source says or as far as it is in fields.def; NULL if none is known.  g_free. */
char *layout_member_at(const struct layout *layout, const char *structure, uint64_t offset);

bool layout_structure_size(const struct layout *layout, const char *structure, uint64_t *size);

#endif
