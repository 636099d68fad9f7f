/* Objects of C whose references depend on more than where their members are. */
#include "python/type.h"

bool
type_is_struct_sequence(const struct type *type)
{
    return !type->of_python && type->base && strcmp(type->base->name, "tuple") == 0;
}

/* Objects/structseq.c: ob_size counts what Python sees; hidden fields follow.  The named ones are
 * members of the type, the others are items. */
static void
visit_struct_sequence(struct visit *visit, uint64_t object)
{
    const struct type *type = visit->type;
    uint64_t size, value;
    if (!python_field(visit->python, visit->reader, object, FIELD_VAR_SIZE, &size) ||
        size > G_MAXUINT16) {
        visit->sink->unreadable++;
        return;
    }
    unsigned next = 0;
    for (uint64_t i = 0; i < size; i++) {
        uint64_t offset = layout_offset(visit->layout, FIELD_TUPLE_ITEMS) + i * visit->python->word;
        while (next < type->member_count && type->members[next].offset < offset)
            next++;
        if (next < type->member_count && type->members[next].offset == offset)
            continue;
        if (!reader_word(visit->reader, object + offset, &value)) {
            visit->sink->unreadable++;
            return;
        }
        reference_emit(visit->sink, value, REFERENCE_ITEM, i);
    }
}

const struct handler struct_sequence_handler = {"tuple", visit_struct_sequence};

/* Modules/_ctypes/_ctypes.c, CDataType_traverse: a class also shows the class that its arrays or
 * pointers are of, which its dict, a StgDict, holds. */
void
visit_foreign_type(struct visit *visit, uint64_t object)
{
    struct python *python = visit->python;
    uint64_t dict, proto;
    visit_type(visit, object);
    if (!layout_has(visit->layout, FIELD_FOREIGN_DICT_PROTO) ||
        !python_field(python, visit->reader, object, FIELD_TYPE_DICT, &dict) || !dict)
        return;
    const struct type *type = python_type_of(python, visit->reader, dict);
    if (type && strcmp(type->name, "StgDict") == 0 &&
        python_field(python, visit->reader, dict, FIELD_FOREIGN_DICT_PROTO, &proto))
        reference_emit(visit->sink, proto, REFERENCE_CACHED, (uintptr_t) "proto");
}
