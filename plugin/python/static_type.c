/* What interpreters keep of the types that are part of CPython (3.12 on).
 *
 * Interpreters share these types; what Python may change of them each interpreter has by itself, in
 * an array.  tp_subclasses of such a type is its index there, plus one.  Objects/typeobject.c,
 * managed_static_type_state_get.
 */
#include "python/type.h"

enum { TYPE_FLAG_STATIC_BUILTIN = 1 << 1 };

static uint64_t
state_in(struct python *python, struct reader *reader, uint64_t type, uint64_t interpreter,
         enum layout_field_id array, uint64_t index)
{
    const struct layout_member *member = &python->layout->fields[array];
    uint64_t size = python->layout->sizes[SIZE_STATIC_TYPE], owner;
    if (!member->size || !size || index >= member->size / size)
        return 0;
    uint64_t state = interpreter + member->offset + index * size;
    return python_field(python, reader, state, FIELD_STATIC_TYPE_TYPE, &owner) && owner == type
               ? state
               : 0;
}

uint64_t
static_type_state(struct python *python, struct reader *reader, uint64_t type, guint n)
{
    uint64_t flags, number;
    if (n >= python->interpreters->len || !python->layout->sizes[SIZE_STATIC_TYPE] ||
        !python_field(python, reader, type, FIELD_TYPE_FLAGS, &flags) ||
        !(flags & TYPE_FLAG_STATIC_BUILTIN) ||
        !python_field(python, reader, type, FIELD_TYPE_SUBCLASSES, &number) || !number)
        return 0;
    uint64_t interpreter = g_array_index(python->interpreters, uint64_t, n), index = number - 1;
    uint64_t state = state_in(python, reader, type, interpreter, FIELD_STATIC_TYPES, index);
    return state ? state
                 : state_in(python, reader, type, interpreter, FIELD_STATIC_EXTENSION_TYPES, index);
}

bool
static_type_number(struct python *python, struct reader *reader, uint64_t type, uint64_t *number)
{
    for (guint i = 0; i < python->interpreters->len; i++) {
        uint64_t interpreter = g_array_index(python->interpreters, uint64_t, i);
        if (python_field(python, reader, type, FIELD_TYPE_SUBCLASSES, number) && *number &&
            state_in(python, reader, type, interpreter, FIELD_STATIC_TYPES, *number - 1)) {
            --*number;
            return true;
        }
    }
    return false;
}

bool
type_keeps_state_outside(struct python *python, struct reader *reader, uint64_t type)
{
    uint64_t flags;
    return python->layout->sizes[SIZE_STATIC_TYPE] &&
           python_field(python, reader, type, FIELD_TYPE_FLAGS, &flags) &&
           flags & TYPE_FLAG_STATIC_BUILTIN;
}

uint64_t
python_type_dict(struct python *python, struct reader *reader, uint64_t type)
{
    uint64_t dict, state;
    if (python_field(python, reader, type, FIELD_TYPE_DICT, &dict) && dict)
        return dict;
    for (guint i = 0; i < python->interpreters->len; i++)
        if ((state = static_type_state(python, reader, type, i)) &&
            python_field(python, reader, state, FIELD_STATIC_TYPE_DICT, &dict) && dict)
            return dict;
    return 0;
}
