#include "layout/layout.h"

enum need { OPTIONAL, REQUIRED };

enum { FORM_FIELDS = 5 }; /* fewer: the last is repeated */

static const struct {
    const char *structures;
    const char *paths;
    enum need need;
} field_rows[] = {
#define SIZE(id, structure, need)
#define FIELD(id, structure, path, need) {structure, path, need},
#define SYMBOL(id, name, need)
#define CONSTANT(id, name, otherwise)
#include "layout/fields.def"
#undef SIZE
#undef FIELD
#undef SYMBOL
#undef CONSTANT
};

static const struct {
    const char *structures;
    enum need need;
} size_rows[] = {
#define SIZE(id, structure, need) {structure, need},
#define FIELD(id, structure, path, need)
#define SYMBOL(id, name, need)
#define CONSTANT(id, name, otherwise)
#include "layout/fields.def"
#undef SIZE
#undef FIELD
#undef SYMBOL
#undef CONSTANT
};

static const struct {
    const char *name;
    enum need need;
} symbol_rows[] = {
#define SIZE(id, structure, need)
#define FIELD(id, structure, path, need)
#define SYMBOL(id, name, need) {name, need},
#define CONSTANT(id, name, otherwise)
#include "layout/fields.def"
#undef SIZE
#undef FIELD
#undef SYMBOL
#undef CONSTANT
};

static const struct {
    const char *name;
    int64_t otherwise;
} constant_rows[] = {
#define SIZE(id, structure, need)
#define FIELD(id, structure, path, need)
#define SYMBOL(id, name, need)
#define CONSTANT(id, name, otherwise) {name, otherwise},
#include "layout/fields.def"
#undef SIZE
#undef FIELD
#undef SYMBOL
#undef CONSTANT
};

void
c_structure_clear(struct c_structure *structure)
{
    if (structure->members) {
        for (guint i = 0; i < structure->members->len; i++)
            g_free(g_array_index(structure->members, struct c_member, i).name);
        g_array_free(structure->members, TRUE);
    }
    g_free(structure->name);
    *structure = (struct c_structure){0};
}

bool
layout_member(const struct layout *layout, const char *structure, const char *path,
              struct layout_member *member)
{
    const struct layout_source *source = layout->source;
    return source->member && source->member(source->context, structure, path, member);
}

/* The one of several paths that STRUCTURE has, if it is one of several structures; g_free. */
static char *
name_in(const struct layout *layout, size_t row, const char *structure)
{
    g_auto(GStrv) structures = g_strsplit(field_rows[row].structures, "|", -1);
    g_auto(GStrv) paths = g_strsplit(field_rows[row].paths, "|", -1);
    struct layout_member member;
    if (!g_strv_contains((const char *const *)structures, structure))
        return NULL;
    for (char **path = paths; *path; path++)
        if (layout_member(layout, structure, *path, &member) &&
            member.offset == layout->fields[row].offset)
            return g_strdup(*path);
    return NULL;
}

char *
layout_member_at(const struct layout *layout, const char *structure, uint64_t offset)
{
    const struct layout_source *source = layout->source;
    char *found = source->member_at ? source->member_at(source->context, structure, offset) : NULL;
    uint32_t size = UINT32_MAX;
    if (found)
        return found;
    for (size_t i = 0; i < FIELD_COUNT; i++) {
        const struct layout_member *member = &layout->fields[i];
        char *name;
        if (member->size == 0 || offset < member->offset ||
            offset - member->offset >= member->size || member->size >= size ||
            !(name = name_in(layout, i, structure)))
            continue;
        g_free(found);
        found = name;
        size = member->size;
    }
    return found;
}

bool
layout_structure_size(const struct layout *layout, const char *structure, uint64_t *size)
{
    const struct layout_source *source = layout->source;
    return source->structure_size && source->structure_size(source->context, structure, size) &&
           *size != 0;
}

/* The first of several paths that the first of several structures with any of them has. */
static bool
find_field(const struct layout *layout, const char *structures, const char *paths,
           struct layout_member *member)
{
    g_auto(GStrv) alternatives = g_strsplit(structures, "|", -1);
    g_auto(GStrv) path_alternatives = g_strsplit(paths, "|", -1);
    for (char **structure = alternatives; *structure; structure++)
        for (char **path = path_alternatives; *path; path++)
            if (layout_member(layout, *structure, *path, member))
                return true;
    return false;
}

static bool
find_size(const struct layout *layout, const char *structures, uint64_t *size)
{
    g_auto(GStrv) alternatives = g_strsplit(structures, "|", -1);
    for (char **structure = alternatives; *structure; structure++)
        if (layout_structure_size(layout, *structure, size))
            return true;
    return false;
}

static bool
missing(const struct layout *layout, GError **error, const char *what, const char *name)
{
    g_set_error(
        error, PR_ERROR, PR_ERROR_UNUSABLE,
        "the layout of this Python is unknown: nothing tells %s %s (asked: %s); install the "
        "interpreter's debug symbols (Debian: python3-dbg or libpython3-dbg of the same "
        "version) or point GDB at them with `set debug-file-directory`",
        what, name, layout->source->name);
    return false;
}

static bool
settle_fields(struct layout *layout, GError **error)
{
    for (unsigned i = 0; i < FIELD_COUNT; i++) {
        if (find_field(layout, field_rows[i].structures, field_rows[i].paths, &layout->fields[i])) {
            layout->found++;
        } else {
            layout->fields[i] = (struct layout_member){0};
            if (field_rows[i].need == REQUIRED) {
                g_autofree char *name =
                    g_strdup_printf("%s.%s", field_rows[i].structures, field_rows[i].paths);
                return missing(layout, error, "the member", name);
            }
        }
    }
    return true;
}

static bool
settle_sizes(struct layout *layout, GError **error)
{
    for (unsigned i = 0; i < SIZE_COUNT; i++) {
        if (find_size(layout, size_rows[i].structures, &layout->sizes[i])) {
            layout->found++;
        } else {
            layout->sizes[i] = 0;
            if (size_rows[i].need == REQUIRED)
                return missing(layout, error, "the structure", size_rows[i].structures);
        }
    }
    return true;
}

static void
settle_constants(struct layout *layout)
{
    const struct layout_source *source = layout->source;
    for (unsigned i = 0; i < CONSTANT_COUNT; i++)
        if (source->enumerator &&
            source->enumerator(source->context, constant_rows[i].name, &layout->constants[i]))
            layout->found++;
        else
            layout->constants[i] = constant_rows[i].otherwise;
}

static bool
settle_symbols(struct layout *layout, GError **error)
{
    const struct layout_source *source = layout->source;
    for (unsigned i = 0; i < SYMBOL_COUNT; i++) {
        if (source->symbol &&
            source->symbol(source->context, symbol_rows[i].name, &layout->symbols[i])) {
            layout->found++;
        } else {
            layout->symbols[i] = 0;
            if (i == SYMBOL_RUNTIME) {
                g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                            "this program is not a CPython that can be read: it has no symbol "
                            "_PyRuntime; load the interpreter with `file PROGRAM` if it is one");
                return false;
            }
            if (symbol_rows[i].need == REQUIRED)
                return missing(layout, error, "the symbol", symbol_rows[i].name);
        }
    }
    return true;
}

/* Entries of arrays are read in place: what is read of one must lie within it. */
static bool
entries_hold_fields(const struct layout *layout, GError **error)
{
    static const struct {
        enum layout_size_id size;
        enum layout_field_id field;
    } rows[] = {
        {SIZE_GENERAL_ENTRY, FIELD_GENERAL_ENTRY_KEY},
        {SIZE_GENERAL_ENTRY, FIELD_GENERAL_ENTRY_VALUE},
        {SIZE_UNICODE_ENTRY, FIELD_UNICODE_ENTRY_KEY},
        {SIZE_UNICODE_ENTRY, FIELD_UNICODE_ENTRY_VALUE},
        {SIZE_SET_ENTRY, FIELD_SET_ENTRY_KEY},
        {SIZE_SET_ENTRY, FIELD_SET_ENTRY_HASH},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        const struct layout_member *field = &layout->fields[rows[i].field];
        uint64_t size = layout->sizes[rows[i].size];
        if (size == 0 && field->size == 0)
            continue; /* an older dict has entries of one kind only */
        if (field->size != layout->fields[FIELD_OBJECT_TYPE].size || field->size > size ||
            field->offset > size - field->size) {
            g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                        "the debug information contradicts itself: %s.%s is no word within the "
                        "structure's %" G_GUINT64_FORMAT " bytes",
                        field_rows[rows[i].field].structures, field_rows[rows[i].field].paths,
                        size);
            return false;
        }
    }
    return true;
}

/* Free-threaded builds define the head that other builds have in front of each collected object,
 * and have none there (Include/internal/pycore_gc.h, 3.13 on). */
static void
drop_collector_head(struct layout *layout)
{
    if (!layout_is_free_threaded(layout))
        return;
    layout->sizes[SIZE_GC_HEAD] = 0;
    layout->fields[FIELD_GC_NEXT] = layout->fields[FIELD_GC_PREV] = (struct layout_member){0};
}

/* Does the layout have all of FORM?  The first that it has not goes to ABSENT. */
static bool
has_form(const struct layout *layout, const enum layout_field_id *form,
         enum layout_field_id *absent)
{
    for (unsigned i = 0; i < FORM_FIELDS && (i == 0 || form[i] != form[i - 1]); i++) {
        *absent = form[i];
        if (!layout_has(layout, form[i]))
            return false;
    }
    return true;
}

/* Of several ways in which releases keep the same thing, one must be there, whole. */
static bool
has_one_of_each_form(const struct layout *layout, GError **error)
{
    static const struct {
        const char *what;
        enum layout_field_id forms[2][FORM_FIELDS];
    } rows[] = {
        {"how often an object is referred to",
         {{FIELD_OBJECT_REFCOUNT, FIELD_OBJECT_REFCOUNT},
          {FIELD_OBJECT_LOCAL_REFCOUNT, FIELD_OBJECT_SHARED_REFCOUNT,
           FIELD_OBJECT_SHARED_REFCOUNT}}},
        {"whether an object is tracked",
         {{FIELD_GC_NEXT, FIELD_GC_PREV, FIELD_GC_PREV},
          {FIELD_OBJECT_COLLECTOR_BITS, FIELD_OBJECT_COLLECTOR_BITS}}},
        {"how large a dict's table is",
         {{FIELD_KEYS_LOG2_SIZE, FIELD_KEYS_LOG2_INDEX_BYTES, FIELD_KEYS_KIND,
           FIELD_UNICODE_ENTRY_KEY, FIELD_UNICODE_ENTRY_VALUE},
          {FIELD_KEYS_SIZE, FIELD_KEYS_LOOKUP, FIELD_KEYS_LOOKUP}}},
        {"what a frame holds",
         {{FIELD_FRAME_CODE, FIELD_FRAME_PREVIOUS, FIELD_FRAME_OWNER, FIELD_FRAME_LOCALSPLUS,
           FIELD_FRAME_OBJECT_FRAME},
          {FIELD_FRAME_OBJECT_BACK, FIELD_FRAME_OBJECT_CODE, FIELD_FRAME_OBJECT_VALUES,
           FIELD_FRAME_OBJECT_STACK, FIELD_FRAME_OBJECT_STACK}}},
        {"the names of local variables",
         {{FIELD_CODE_LOCAL_NAMES, FIELD_CODE_LOCAL_COUNT, FIELD_CODE_LOCAL_COUNT},
          {FIELD_CODE_PLAIN_LOCALS, FIELD_CODE_CELL_LOCALS, FIELD_CODE_FREE_LOCALS,
           FIELD_CODE_FREE_LOCALS}}},
        {"the collector's lists",
         {{FIELD_INTERPRETER_GENERATIONS, FIELD_INTERPRETER_PERMANENT, FIELD_INTERPRETER_COLLECTING,
           FIELD_INTERPRETER_COLLECTING},
          {FIELD_RUNTIME_GENERATIONS, FIELD_RUNTIME_PERMANENT, FIELD_RUNTIME_COLLECTING,
           FIELD_RUNTIME_COLLECTING}}},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        enum layout_field_id absent[2];
        if (has_form(layout, rows[i].forms[0], &absent[0]) ||
            has_form(layout, rows[i].forms[1], &absent[1]))
            continue;
        g_autofree char *name = g_strdup_printf(
            "%s.%s or %s.%s, one of which tells %s", field_rows[absent[0]].structures,
            field_rows[absent[0]].paths, field_rows[absent[1]].structures,
            field_rows[absent[1]].paths, rows[i].what);
        return missing(layout, error, "the member", name);
    }
    return true;
}

struct layout *
layout_new(const struct layout_source *source, GError **error)
{
    struct layout *layout = g_new0(struct layout, 1);
    layout->source = source;
    layout->rows = FIELD_COUNT + SIZE_COUNT + SYMBOL_COUNT + CONSTANT_COUNT;
    if (!settle_symbols(layout, error) || !settle_fields(layout, error) ||
        !settle_sizes(layout, error) || !has_one_of_each_form(layout, error) ||
        !entries_hold_fields(layout, error)) {
        layout_free(layout);
        return NULL;
    }
    settle_constants(layout);
    drop_collector_head(layout);
    return layout;
}

void
layout_free(struct layout *layout)
{
    g_free(layout);
}
