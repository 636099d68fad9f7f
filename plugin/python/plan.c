/* Compiling a type: from what is known of it to the plan its instances are read by.
 *
 * A type starts from the plan of its base.  A class made in Python adds its slots, as
 * subtype_traverse does (Objects/typeobject.c).  For a type made in C the members come from, in
 * this order: its row in members.def and its handler; the debug information of its own functions;
 * and, where these say nothing, the T_OBJECT members it publishes to Python and every other word of
 * its structure, marked as inferred.
 */
#include "python/dict.h"
#include "python/text.h"

#include <stdlib.h>

/* Ceilings: no real type comes near them. */
enum {
    MAX_MEMBERS = 1024,     /* in one type's plan */
    MAX_MEMBER_DEFS = 1024, /* slots of one class */
    MAX_INFERRED_BYTES = 1 << 13,
};

/* Include/structmember.h, Include/descrobject.h: member types that are references, and the flag of
 * slots of a class whose instances have items (3.15 on). */
enum { MEMBER_T_OBJECT = 6, MEMBER_T_OBJECT_EX = 16, MEMBER_AFTER_ITEMS = 1 << 4 };

static const struct member_row {
    const char *type_name;
    const char *structures;
    const char *members;
} member_rows[] = {
#define MEMBERS(type, structure, members) {type, structure, members},
#include "python/members.def"
#undef MEMBERS
};

static const struct member_row *
row_for(const char *type_name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(member_rows); i++)
        if (strcmp(member_rows[i].type_name, type_name) == 0)
            return &member_rows[i];
    return NULL;
}

/* A plan in the making. */
struct plan {
    struct python *python;
    struct type *type;
    GArray *members;   /* struct type_member */
    uint64_t weaklist; /* offset of the weak reference list, 0 for none */
    bool inferred;
};

/* The words that hold the dict and the list of weak references are never members. */
static bool
is_taken(const struct plan *plan, uint64_t offset)
{
    if (offset == plan->weaklist && offset != 0)
        return true;
    if (plan->type->dict_place == DICT_AT_OFFSET && (uint64_t)plan->type->dictoffset == offset)
        return true;
    for (guint i = 0; i < plan->members->len; i++) {
        const struct type_member *member = &g_array_index(plan->members, struct type_member, i);
        uint64_t length = (uint64_t)MAX(member->count, 1) * plan->python->word;
        if (offset >= member->offset && offset < member->offset + length)
            return true;
    }
    return false;
}

static void
add_member(struct plan *plan, const char *name, uint64_t offset, uint64_t count,
           enum reference_kind kind)
{
    unsigned word = plan->python->word;
    uint64_t head = plan->python->layout->sizes[SIZE_OBJECT];
    if (offset < head || offset % word != 0 || offset > G_MAXINT32 || count > G_MAXINT32 ||
        plan->members->len >= MAX_MEMBERS || is_taken(plan, offset))
        return;
    struct type_member member = {
        .name = g_string_chunk_insert_const(plan->python->names, name),
        .offset = (uint32_t)offset,
        .count = (uint32_t)count,
        .kind = kind,
        .derived = kind == REFERENCE_INFERRED,
    };
    g_array_append_val(plan->members, member);
}

/* One word of a row: "~c_name[]=python_name", "^c_name" or "c_name@other". */
static bool
add_row_member(struct plan *plan, const char *structure, const char *text)
{
    enum reference_kind kind = REFERENCE_FIELD;
    if (*text == '~') {
        kind = REFERENCE_CACHED;
        text++;
    }
    bool tagged = *text == '^';
    text += tagged;
    g_auto(GStrv) parts = g_strsplit(text, "=", 2);
    char *path = parts[0];
    bool flexible = g_str_has_suffix(path, "[]");
    if (flexible)
        path[strlen(path) - 2] = '\0';

    struct layout_member member;
    char *companion = strchr(path, '@');
    if (companion)
        *companion++ = '\0';
    if ((companion && !layout_member(plan->python->layout, structure, companion, &member)) ||
        !layout_member(plan->python->layout, structure, path, &member))
        return false;
    const char *name = parts[1] ? parts[1] : path;
    guint before = plan->members->len;
    add_member(plan, name, member.offset, flexible ? 0 : member.size / plan->python->word, kind);
    if (plan->members->len > before)
        g_array_index(plan->members, struct type_member, before).tagged = tagged;
    return true;
}

/* False when the debug information knows none of the row's structures. */
static bool
add_row(struct plan *plan, const struct member_row *row)
{
    if (!*row->members)
        return true;
    g_auto(GStrv) structures = g_strsplit(row->structures, "|", -1);
    g_auto(GStrv) members = g_strsplit(row->members, " ", -1);
    for (char **structure = structures; *structure; structure++) {
        unsigned found = 0;
        for (char **member = members; *member; member++)
            found += **member && add_row_member(plan, *structure, *member);
        if (found)
            return true;
    }
    return false;
}

/* What STRUCTURE, which is cleared, says of the instances. */
static void
add_structure(struct plan *plan, struct c_structure *structure)
{
    /* A handler that came from a base walks what is the base's. */
    uint64_t handled = plan->type->handler && plan->type->base ? plan->type->base->basicsize : 0;
    for (guint i = 0; structure->members && i < structure->members->len; i++) {
        const struct c_member *member = &g_array_index(structure->members, struct c_member, i);
        if (member->offset < handled)
            continue;
        /* How much of an array is in use, only the code knows. */
        guint before = plan->members->len;
        if (member->kind == C_MEMBER_OBJECT)
            add_member(plan, member->name, member->offset, 1, REFERENCE_FIELD);
        else
            add_member(plan, member->name, member->offset, member->count, REFERENCE_INFERRED);
        if (plan->members->len > before)
            g_array_index(plan->members, struct type_member, before).derived = true;
    }
    c_structure_clear(structure);
}

/* The structure that the type's own functions say they work on; or, where these have no debug
 * information, what they would say. */
static bool
add_structure_of_functions(struct plan *plan)
{
    static const enum layout_field_id slots[] = {FIELD_TYPE_TRAVERSE, FIELD_TYPE_CLEAR,
                                                 FIELD_TYPE_DEALLOC};
    struct python *python = plan->python;
    const struct layout_source *source = python->layout->source;
    struct c_structure structure = {0};
    for (size_t i = 0; source->function_structure && i < G_N_ELEMENTS(slots); i++) {
        uint64_t pc;
        if (!python_field(python, &python->reader, plan->type->address, slots[i], &pc) || !pc ||
            layout_leads_to(python->layout, pc, SYMBOL_SUBTYPE_TRAVERSE) ||
            layout_leads_to(python->layout, pc, SYMBOL_SUBTYPE_DEALLOC) ||
            !source->function_structure(source->context, pc, plan->type->basicsize, &structure))
            continue;
        add_structure(plan, &structure);
        return true;
    }
    if (!source->type_structure || !source->type_structure(source->context, plan->type->name,
                                                           plan->type->basicsize, &structure))
        return false;
    add_structure(plan, &structure);
    return true;
}

/* COUNT PyMemberDefs at ADDRESS (or up to the one without a name): those that hold a reference.
 * Returns how many did. */
static unsigned
add_member_defs(struct plan *plan, uint64_t address, uint64_t count, enum reference_kind kind)
{
    struct python *python = plan->python;
    unsigned found = 0;
    for (uint64_t i = 0; i < MIN(count, MAX_MEMBER_DEFS); i++) {
        uint64_t def = address + i * python->layout->sizes[SIZE_MEMBER_DEF];
        uint64_t name_address, member_type, offset, flags;
        char name[256];
        if (!python_field(python, &python->reader, def, FIELD_MEMBER_DEF_NAME, &name_address) ||
            !name_address ||
            !python_field(python, &python->reader, def, FIELD_MEMBER_DEF_TYPE, &member_type) ||
            !python_field(python, &python->reader, def, FIELD_MEMBER_DEF_OFFSET, &offset))
            break;
        if (!python_field(python, &python->reader, def, FIELD_MEMBER_DEF_FLAGS, &flags))
            flags = 0;
        if ((member_type != MEMBER_T_OBJECT && member_type != MEMBER_T_OBJECT_EX) ||
            reader_string(&python->reader, name_address, name, sizeof name) < 0 ||
            (offset + python->word > plan->type->basicsize && !type_is_struct_sequence(plan->type)))
            continue;
        guint before = plan->members->len;
        g_autoptr(GString) safe = g_string_new(NULL);
        if (g_utf8_validate(name, -1, NULL))
            text_escaped(name, safe);
        add_member(plan, safe->str, offset, 1, kind);
        if (plan->members->len > before)
            g_array_index(plan->members, struct type_member, before).after_items =
                flags & MEMBER_AFTER_ITEMS;
        found++;
    }
    return found;
}

/* A heap type carries its PyMemberDefs behind itself: ob_size of them, after the metaclass's
 * tp_basicsize (PyHeapType_GET_MEMBERS in Include/internal/pycore_object.h). */
static unsigned
add_slots(struct plan *plan, const struct type *type, enum reference_kind kind)
{
    struct python *python = plan->python;
    uint64_t count, metatype_address, metasize;
    if (!type_has(type, TYPE_FLAG_HEAP) ||
        !python_field(python, &python->reader, type->address, FIELD_VAR_SIZE, &count) || !count ||
        !python_field(python, &python->reader, type->address, FIELD_OBJECT_TYPE,
                      &metatype_address) ||
        !python_field(python, &python->reader, metatype_address, FIELD_TYPE_BASICSIZE, &metasize))
        return 0;
    return add_member_defs(plan, type->address + metasize, count, kind);
}

static unsigned
add_published_members(struct plan *plan, const struct type *type)
{
    struct python *python = plan->python;
    uint64_t members;
    if (type_has(type, TYPE_FLAG_HEAP))
        return add_slots(plan, type, REFERENCE_FIELD);
    if (!python_field(python, &python->reader, type->address, FIELD_TYPE_MEMBERS, &members) ||
        !members)
        return 0;
    return add_member_defs(plan, members, MAX_MEMBER_DEFS, REFERENCE_FIELD);
}

/* Each word that TYPE adds to its base, to be judged by what it points at. */
static void
add_inferred(struct plan *plan, const struct type *type)
{
    unsigned word = plan->python->word;
    uint64_t start = type->base ? type->base->basicsize : plan->python->layout->sizes[SIZE_OBJECT];
    uint64_t end = MIN(type->basicsize, start + MAX_INFERRED_BYTES);
    for (uint64_t offset = start; offset + word <= end; offset += word)
        if (!is_taken(plan, offset))
            add_member(plan, "", offset, 1, REFERENCE_INFERRED);
    if (end > start)
        plan->inferred = true;
}

/* What a type made in C adds to its base. */
static void
add_c_type(struct plan *plan)
{
    const struct type *type = plan->type;
    const struct member_row *row = row_for(type->name);
    if (type_is_struct_sequence(type)) {
        add_published_members(plan, type);
        return;
    }
    if ((row && add_row(plan, row)) || (handler_for(type->name) && !row))
        return;
    if (type->base && type->basicsize == type->base->basicsize &&
        type->itemsize == type->base->itemsize)
        return; /* only behaviour added, as most exceptions do */
    if (add_structure_of_functions(plan))
        return;
    /* What a type publishes to Python is seldom all that it holds. */
    add_published_members(plan, type);
    add_inferred(plan, type);
}

static int
by_offset(const void *a, const void *b)
{
    const struct type_member *first = a, *second = b;
    return (first->offset > second->offset) - (first->offset < second->offset);
}

static void
find_dict(struct plan *plan)
{
    struct type *type = plan->type;
    if (type_has(type, TYPE_FLAG_MANAGED_DICT))
        type->dict_place = DICT_MANAGED;
    else if (type->dictoffset > 0 && (uint64_t)type->dictoffset < MAX(type->basicsize, 1u << 16))
        type->dict_place = DICT_AT_OFFSET;
    else if (type->dictoffset < 0 && type->itemsize)
        type->dict_place = DICT_FROM_END;
}

/* What is inferred asks others about the words that it meets. */
static bool
can_be_visited_anywhere(const struct type *type)
{
    for (unsigned i = 0; i < type->member_count; i++)
        if (type->members[i].kind == REFERENCE_INFERRED)
            return false;
    return !type->external_count && (!type->handler || type->handler->anywhere);
}

/* Where to look for what a visit will read next, so that it is fetched in time. */
static int32_t
storage_of(const struct layout *layout, const struct type *type, unsigned word)
{
    static const struct {
        visit_function *visit;
        enum layout_field_id field;
    } rows[] = {
        {visit_dict, FIELD_DICT_KEYS},
        {visit_list, FIELD_LIST_ITEMS},
        {visit_set, FIELD_SET_TABLE},
    };
    for (size_t i = 0; type->handler && i < G_N_ELEMENTS(rows); i++)
        if (type->handler->visit == rows[i].visit)
            return (int32_t)layout_offset(layout, rows[i].field);
    if (type->dict_place != DICT_MANAGED || layout_has(layout, FIELD_VALUES_VALID))
        return 0;
    unsigned words = layout_has(layout, FIELD_DICT_OR_VALUES) ? 1 : 2;
    return -(int32_t)(layout->sizes[SIZE_GC_HEAD] + words * word);
}

void
plan_compile(struct python *python, struct type *type)
{
    struct plan plan = {
        .python = python,
        .type = type,
        .members = g_array_new(FALSE, FALSE, sizeof(struct type_member)),
    };
    uint64_t weaklist;
    if (python_field(python, &python->reader, type->address, FIELD_TYPE_WEAKLISTOFFSET,
                     &weaklist) &&
        weaklist < type->basicsize)
        plan.weaklist = weaklist;
    find_dict(&plan);

    const struct type *base = type->base;
    const struct handler *own = handler_for(type->name);
    type->handler = own && !type->of_python ? own : base ? base->handler : NULL;
    if (type_is_struct_sequence(type))
        type->handler = &struct_sequence_handler;
    if (base) {
        for (unsigned i = 0; i < base->member_count; i++)
            if (!is_taken(&plan, base->members[i].offset))
                g_array_append_val(plan.members, base->members[i]);
        plan.inferred = base->inferred;
    }
    if (type->of_python)
        add_slots(&plan, type, REFERENCE_SLOT);
    else
        add_c_type(&plan);

    g_array_sort(plan.members, by_offset);
    type->member_count = plan.members->len;
    type->members = (struct type_member *)g_array_free(plan.members, FALSE);
    type->inferred = plan.inferred;
    python->inferred_types += plan.inferred;
    external_compile(python, type);
    type->leaf = !type->handler && !type->member_count && !type->external_count &&
                 type->dict_place == DICT_NONE;
    type->storage = storage_of(python->layout, type, python->word);
    type->anywhere = can_be_visited_anywhere(type);
}
