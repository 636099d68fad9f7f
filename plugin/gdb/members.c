#include "gdb/members.h"

#include "gdb/object_head.h"
#include "gdb/types.h"

enum {
    NESTING_LIMIT = 8,
    /* An embedded array of structures is looked into if it has at most this many. */
    ELEMENTS_LIMIT = 64,
    /* Of one structure; more is no structure but a table. */
    MEMBERS_LIMIT = 1024,
};

static void collect(PyObject *type, const char *prefix, uint64_t base, unsigned depth,
                    GArray *members);

static void
add(GArray *members, const char *name, enum c_member_kind kind, uint64_t offset, uint64_t count)
{
    if (members->len >= MEMBERS_LIMIT || offset > G_MAXUINT32 || count > G_MAXUINT32)
        return;
    struct c_member member = {g_strdup(name), kind, (uint32_t)offset, (uint32_t)count};
    g_array_append_val(members, member);
}

/* How many elements the array type STRIPPED says it has; 0 for "[]". */
static uint64_t
array_length(PyObject *stripped)
{
    g_autoptr(PyObject) range = python_call(stripped, "range", NULL, "()");
    uint64_t low, high;
    if (!range || !PyTuple_Check(range) || PyTuple_Size(range) != 2 ||
        !python_unsigned(PyTuple_GetItem(range, 0), &low, NULL) ||
        !python_unsigned(PyTuple_GetItem(range, 1), &high, NULL))
        return 0;
    return (int64_t)high < (int64_t)low ? 0 : high - low + 1;
}

static void
collect_array(PyObject *array, const char *name, uint64_t base, unsigned depth, GArray *members)
{
    g_autoptr(PyObject) element = python_call(array, "target", NULL, "()");
    g_autoptr(PyObject) stripped = element ? type_strip(element) : NULL;
    uint64_t length = array_length(array);
    if (!stripped)
        return;
    if (object_head_pointer(element)) {
        add(members, name, C_MEMBER_OBJECT_ARRAY, base, length);
        return;
    }
    if (type_kind(stripped) != TYPE_STRUCTURE || length > ELEMENTS_LIMIT)
        return;
    for (uint64_t i = 0; i < length; i++) {
        g_autofree char *prefix = g_strdup_printf("%s[%u].", name, (unsigned)i);
        collect(stripped, prefix, base + i * type_size(stripped), depth + 1, members);
    }
}

static bool
contains(const GArray *members, const struct c_member *wanted)
{
    for (guint i = 0; i < members->len; i++) {
        const struct c_member *member = &g_array_index(members, struct c_member, i);
        if (member->kind == wanted->kind && member->offset == wanted->offset &&
            member->count == wanted->count)
            return true;
    }
    return false;
}

/* One field, which lies at BASE and is called NAME (which ends in "." for an anonymous one). */
static void
collect_field(PyObject *declared, const char *name, uint64_t base, unsigned depth, GArray *members)
{
    g_autoptr(PyObject) type = type_strip(declared);
    if (!type || depth > NESTING_LIMIT)
        return;
    switch (type_kind(type)) {
    case TYPE_POINTER:
        if (object_head_pointer(type))
            add(members, name, C_MEMBER_OBJECT, base, 1);
        break;
    case TYPE_ARRAY:
        collect_array(type, name, base, depth, members);
        break;
    case TYPE_STRUCTURE:
    case TYPE_UNION:
        if (!object_head_is(type)) {
            bool anonymous = *name == '\0' || g_str_has_suffix(name, ".");
            g_autofree char *prefix = anonymous ? g_strdup(name) : g_strconcat(name, ".", NULL);
            collect(type, prefix, base, depth, members);
        }
        break;
    default:
        break;
    }
}

/* The alternatives of a union: the first one's members that are in all the others. */
static void
collect_union(PyObject *fields, const char *prefix, uint64_t base, unsigned depth, GArray *members)
{
    g_autoptr(GArray) agreed = NULL;
    for (Py_ssize_t i = 0; i < PyList_Size(fields); i++) {
        struct type_field field;
        if (!type_field_get(PyList_GetItem(fields, i), &field))
            continue;
        g_autoptr(GArray) mine = g_array_new(FALSE, FALSE, sizeof(struct c_member));
        g_autofree char *name = g_strconcat(prefix, field.name, NULL);
        collect_field(field.type, name, base + field.bit_position / 8, depth + 1, mine);
        type_field_clear(&field);
        if (!agreed) {
            agreed = g_steal_pointer(&mine);
            continue;
        }
        for (guint j = agreed->len; j-- > 0;)
            if (!contains(mine, &g_array_index(agreed, struct c_member, j)))
                g_array_remove_index(agreed, j);
    }
    for (guint i = 0; agreed && i < agreed->len; i++) {
        const struct c_member *member = &g_array_index(agreed, struct c_member, i);
        add(members, member->name, member->kind, member->offset, member->count);
    }
}

/* The fields of TYPE, a structure or union at BASE, to MEMBERS.  PREFIX is empty or ends in ".". */
static void
collect(PyObject *type, const char *prefix, uint64_t base, unsigned depth, GArray *members)
{
    g_autoptr(PyObject) fields = depth <= NESTING_LIMIT ? type_fields(type) : NULL;
    if (!fields || python_interrupted())
        return;
    if (type_kind(type) == TYPE_UNION) {
        collect_union(fields, prefix, base, depth, members);
        return;
    }
    for (Py_ssize_t i = 0; i < PyList_Size(fields); i++) {
        struct type_field field;
        if (!type_field_get(PyList_GetItem(fields, i), &field))
            continue;
        g_autofree char *name = g_strconcat(prefix, field.name, NULL);
        /* A head spelt out rather than as a PyObject: the type is no member of this structure's
         * own. */
        if (field.bit_size == 0 && g_strcmp0(field.name, "ob_type") != 0)
            collect_field(field.type, name, base + field.bit_position / 8, depth + 1, members);
        type_field_clear(&field);
    }
}

/* The end may also be that of a structure at the end, as with a generator's frame. */
static bool
flexible_end(PyObject *type, unsigned depth, uint64_t *offset)
{
    g_autoptr(PyObject) stripped = type_strip(type);
    g_autoptr(PyObject) fields = stripped ? type_fields(stripped) : NULL;
    Py_ssize_t count = fields ? PyList_Size(fields) : 0;
    struct type_field last;
    if (count == 0 || !type_field_get(PyList_GetItem(fields, count - 1), &last))
        return false;

    g_autoptr(PyObject) end = type_strip(last.type);
    enum type_kind kind = end ? type_kind(end) : TYPE_OTHER;
    uint64_t inner = 0;
    bool flexible =
        (kind == TYPE_ARRAY && array_length(end) <= 1) ||
        (kind == TYPE_STRUCTURE && depth < NESTING_LIMIT && flexible_end(end, depth + 1, &inner));
    if (flexible)
        *offset = last.bit_position / 8 + inner;
    type_field_clear(&last);
    return flexible;
}

bool
members_flexible_end(PyObject *type, uint64_t *offset)
{
    return flexible_end(type, 0, offset);
}

static gint
by_offset(gconstpointer a, gconstpointer b)
{
    const struct c_member *left = a, *right = b;
    return (left->offset > right->offset) - (left->offset < right->offset);
}

GArray *
members_of(PyObject *type)
{
    GArray *members = g_array_new(FALSE, FALSE, sizeof(struct c_member));
    g_autoptr(PyObject) stripped = type_strip(type);
    uint64_t end;
    if (stripped)
        collect(stripped, "", 0, 0, members);
    g_array_sort(members, by_offset);
    if (members->len > 0 && members_flexible_end(type, &end)) {
        struct c_member *last = &g_array_index(members, struct c_member, members->len - 1);
        if (last->offset == end && last->kind == C_MEMBER_OBJECT_ARRAY)
            last->count = 0;
    }
    return members;
}
