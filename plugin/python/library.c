/* Objects of C whose references depend on more than where their members are. */
#include "python/visit.h"

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

const struct handler struct_sequence_handler = {"tuple", visit_struct_sequence, false};

static void
visit_tzinfo(struct visit *visit, uint64_t object, enum layout_field_id has_tzinfo,
             enum layout_field_id tzinfo)
{
    uint64_t has, value;
    if (!layout_has(visit->layout, has_tzinfo) || !layout_has(visit->layout, tzinfo))
        return;
    if (!python_field(visit->python, visit->reader, object, has_tzinfo, &has) ||
        (has && !python_field(visit->python, visit->reader, object, tzinfo, &value)))
        visit->sink->unreadable++;
    else if (has)
        reference_emit(visit->sink, value, REFERENCE_FIELD, (uintptr_t) "tzinfo");
}

/* Modules/_datetimemodule.c, datetime_dealloc and time_dealloc: the member tzinfo is part of the
 * object only if hastzinfo says so; without, the object ends before it. */
void
visit_datetime(struct visit *visit, uint64_t object)
{
    visit_tzinfo(visit, object, FIELD_DATETIME_HAS_TZINFO, FIELD_DATETIME_TZINFO);
}

void
visit_time(struct visit *visit, uint64_t object)
{
    visit_tzinfo(visit, object, FIELD_TIME_HAS_TZINFO, FIELD_TIME_TZINFO);
}

/* Modules/_ctypes/_ctypes.c, CDataType_traverse: a class also shows the class that its arrays or
 * pointers are of, which its dict, a StgDict, holds. */
void
visit_foreign_type(struct visit *visit, uint64_t object)
{
    struct python *python = visit->python;
    uint64_t dict = python_type_dict(python, visit->reader, object), proto;
    visit_type(visit, object);
    if (!layout_has(visit->layout, FIELD_FOREIGN_DICT_PROTO) || !dict)
        return;
    const struct type *type = python_type_of(python, visit->reader, dict);
    if (type && strcmp(type->name, "StgDict") == 0 &&
        python_field(python, visit->reader, dict, FIELD_FOREIGN_DICT_PROTO, &proto))
        reference_emit(visit->sink, proto, REFERENCE_CACHED, (uintptr_t) "proto");
}

/* The C state of the module that the type belongs to, or 0. */
static uint64_t
module_state(struct visit *visit, uint64_t *module)
{
    uint64_t state;
    if (!type_has(visit->type, TYPE_FLAG_HEAP) ||
        !python_field(visit->python, visit->reader, visit->type->address, FIELD_HEAP_TYPE_MODULE,
                      module) ||
        !*module ||
        !python_field(visit->python, visit->reader, *module, FIELD_MODULE_STATE, &state))
        return 0;
    return state;
}

/* The block that begins at ADDRESS and is no object, searched for references. */
static void
visit_block(struct visit *visit, uint64_t address, enum reference_kind kind, uint64_t detail)
{
    enum { LARGEST_BLOCK = 1 << 24 };
    struct python *python = visit->python;
    if (!address || !python->block_bytes || visit_leads_to_object(visit, address))
        return;
    uint64_t bytes = python->block_bytes(python->block_context, visit->reader, address);
    visit_guessed_words(visit, address, MIN(bytes, LARGEST_BLOCK) / python->word, kind, detail, 0);
}

void
visit_state(struct visit *visit, uint64_t state, uint64_t size)
{
    unsigned word = visit->python->word;
    uint64_t block;
    visit_guessed_words(visit, state, size / word, REFERENCE_STATE, 0, word);
    for (uint64_t offset = 0; offset + word <= size && reference_step(visit->sink, 1);
         offset += word)
        if (reader_word(visit->reader, state + offset, &block))
            visit_block(visit, block, REFERENCE_STATE, offset);
}

/* Objects/capsule.c, capsule_traverse (3.13 on): what the pointer leads to, if the capsule was
 * given a function that shows it to the collector. */
void
visit_capsule(struct visit *visit, uint64_t object)
{
    uint64_t traverse, block;
    if (python_field(visit->python, visit->reader, object, FIELD_CAPSULE_TRAVERSE, &traverse) &&
        traverse &&
        python_field(visit->python, visit->reader, object, FIELD_CAPSULE_POINTER, &block))
        visit_block(visit, block, REFERENCE_INFERRED,
                    layout_offset(visit->layout, FIELD_CAPSULE_POINTER));
}

/* The blocks that the words of an object point at, one step, searched for references like the
 * object itself.  For extension types known to keep all they have in one block: for any other there
 * would be too many ways back, from what C shares to who shares it.  The state of the type's module
 * is such: it is the module's, which multidict from 7 on holds by it. */
void
visit_searched_blocks(struct visit *visit, uint64_t object)
{
    struct python *python = visit->python;
    uint64_t start = object + visit->layout->sizes[SIZE_OBJECT],
             end = object + visit->type->basicsize;
    enum { LARGEST_OBJECT = 4096 };
    if (end <= start || end - start > LARGEST_OBJECT)
        return;
    visit_guessed_words(visit, start, (end - start) / python->word, REFERENCE_INFERRED,
                        start - object, python->word);
    uint64_t word, module, state = module_state(visit, &module);
    for (uint64_t at = start; at < end && python->block_bytes; at += python->word) {
        if (!reader_word(visit->reader, at, &word) || !word)
            continue;
        if (word == state)
            reference_emit(visit->sink, module, REFERENCE_INFERRED, at - object);
        else
            visit_block(visit, word, REFERENCE_INFERRED, at - object);
    }
}

/* numpy's PyArrayObject_fields and PyArray_Descr (ndarraytypes.h): the same in all releases as far
 * as is read here. */
struct numpy_array {
    uint64_t data, dimensions, strides, base, descr;
    uint64_t rank, flags, type_number;
};

enum { NUMPY_OWNS_DATA = 4, NUMPY_MAX_RANK = 64, NUMPY_OBJECT = 17, NUMPY_VOID = 20 };

static bool
read_numpy_array(struct visit *visit, uint64_t object, struct numpy_array *array)
{
    unsigned word = visit->python->word;
    uint64_t head = visit->layout->sizes[SIZE_OBJECT], field = object + head;
    struct reader *reader = visit->reader;
    return reader_word(reader, field, &array->data) &&
           reader_unsigned(reader, field + word, 4, &array->rank) &&
           reader_word(reader, field + 2 * word, &array->dimensions) &&
           reader_word(reader, field + 3 * word, &array->strides) &&
           reader_word(reader, field + 4 * word, &array->base) &&
           reader_word(reader, field + 5 * word, &array->descr) &&
           reader_unsigned(reader, field + 6 * word, 4, &array->flags) &&
           reader_unsigned(reader, array->descr + head + word + 4, 4, &array->type_number) &&
           array->rank <= NUMPY_MAX_RANK;
}

/* How many words an array that owns its data has there, which is contiguous: the largest product of
 * a stride and its dimension. */
static uint64_t
numpy_words(struct visit *visit, const struct numpy_array *array)
{
    unsigned word = visit->python->word;
    uint64_t bytes = word, dimension, stride;
    const uint64_t ceiling = UINT64_C(1) << 40;
    for (uint64_t i = 0; i < array->rank; i++) {
        if (!reader_word(visit->reader, array->dimensions + i * word, &dimension) ||
            !reader_word(visit->reader, array->strides + i * word, &stride) || !dimension)
            return 0;
        if (stride <= ceiling && dimension <= ceiling / MAX(stride, 1))
            bytes = MAX(bytes, dimension * stride);
    }
    return bytes / word;
}

/* An array of objects holds them in its data, a structured one may have such among its fields; a
 * view holds the array that it is a view of. */
void
visit_numpy_array(struct visit *visit, uint64_t object)
{
    struct numpy_array array;
    if (!read_numpy_array(visit, object, &array)) {
        visit->sink->unreadable++;
        return;
    }
    reference_emit(visit->sink, array.base, REFERENCE_FIELD, (uintptr_t) "base");
    reference_emit(visit->sink, array.descr, REFERENCE_FIELD, (uintptr_t) "dtype");
    if (!(array.flags & NUMPY_OWNS_DATA) || !array.data)
        return;
    if (array.type_number == NUMPY_OBJECT)
        visit_words(visit, array.data, numpy_words(visit, &array), REFERENCE_ITEM, 0);
    else if (array.type_number == NUMPY_VOID)
        visit_guessed_words(visit, array.data, numpy_words(visit, &array), REFERENCE_INFERRED, 0,
                            0);
}
