#include "python/type.h"
#include "report/json_text.h"
#include "report/whereis_text.h"

static json_t *
number(uint64_t value)
{
    return json_integer((json_int_t)value);
}

/* NULL for 0, as for other values that are not there. */
static json_t *
address_or_none(uint64_t address)
{
    return address ? json_text_address(address) : NULL;
}

static json_t *
json_of_object(const struct whereis *found)
{
    const struct whereis_object *object = &found->object;
    if (!object->address)
        return NULL;
    const char *relation = found->kind == WHEREIS_FREED   ? "remains"
                           : found->kind == WHEREIS_OWNED ? "owner"
                                                          : "object";
    json_t *json = json_object();
    json_object_set_new(json, "relation", json_string(relation));
    json_object_set_new(json, "address", json_text_address(object->address));
    json_object_set_new(json, "name", json_text_string(object->name));
    json_object_set_new(json, "value", json_text_string(object->value));
    json_object_set_new(json, "type", json_text_string(object->type->name));
    json_object_set_new(json, "start", json_text_address(object->start));
    json_object_set_new(json, "end", json_text_address(object->end));
    json_object_set_new(json, "part", json_text_string(object->part));
    json_object_set_new(json, "inferred", json_boolean(!object->known));
    if (found->kind == WHEREIS_DEAD_OBJECT)
        json_object_set_new(json, "count", json_integer(object->count));
    return json;
}

static json_t *
json_of_referent(const struct whereis *found)
{
    if (!found->object.referent)
        return NULL;
    json_t *json = json_object();
    json_object_set_new(json, "address", json_text_address(found->object.referent));
    json_object_set_new(json, "name", json_text_string(found->object.referent_name));
    return json;
}

static json_t *
json_of_runtime(const struct whereis *found)
{
    if (!found->runtime)
        return NULL;
    json_t *json = json_object();
    json_object_set_new(json, "name", json_text_string(found->runtime));
    json_object_set_new(json, "start", json_text_address(found->runtime_start));
    json_object_set_new(json, "part", json_text_string(found->runtime_part));
    return json;
}

static json_t *
json_of_block(const struct block *block)
{
    static const char *const parts[] = {
        [PART_BLOCK] = "block", [PART_HEAD] = "head", [PART_GAP] = "gap", [PART_UNUSED] = "unused"};
    if (block->part == PART_NONE)
        return NULL;
    json_t *json = json_object();
    json_object_set_new(json, "allocator",
                        json_string(block->of_mimalloc ? "mimalloc" : "pymalloc"));
    json_object_set_new(json, "part", json_string(parts[block->part]));
    json_object_set_new(json, block->of_mimalloc ? "segment" : "arena",
                        json_text_address(block->area));
    json_object_set_new(json, block->of_mimalloc ? "page" : "pool", address_or_none(block->pool));
    if (block->size && !block->of_mimalloc)
        json_object_set_new(json, "size_class", number(block->size_class));
    if (block->size)
        json_object_set_new(json, "size", number(block->size));
    if (block->part != PART_BLOCK)
        return json;
    json_object_set_new(json, "start", json_text_address(block->start));
    json_object_set_new(json, "number", number(block->number));
    json_object_set_new(json, "state",
                        json_string(block->state == BLOCK_USED ? "used"
                                    : block->never_used        ? "never used"
                                                               : "free"));
    json_object_set_new(json, "chain", json_text_string(block->list));
    json_object_set_new(json, "broken", block->broken ? json_true() : NULL);
    return json;
}

static json_t *
json_of_chunk(const struct chunk *chunk)
{
    static const char *const states[] = {[CHUNK_USED] = "used",
                                         [CHUNK_FREE] = "free",
                                         [CHUNK_CACHED] = "cached",
                                         [CHUNK_TOP] = "top"};
    if (!chunk->size)
        return NULL;
    json_t *json = json_object();
    json_object_set_new(json, "start", json_text_address(chunk->address));
    json_object_set_new(json, "size", number(chunk->size));
    json_object_set_new(json, "state", json_string(states[chunk->state]));
    return json;
}

static json_t *
json_of_mapping(const struct mapping *mapping)
{
    if (!mapping->end)
        return NULL;
    json_t *json = json_object();
    json_object_set_new(json, "start", json_text_address(mapping->start));
    json_object_set_new(json, "end", json_text_address(mapping->end));
    json_object_set_new(json, "file", json_text_string(mapping->file));
    json_object_set_new(json, "writable", json_boolean(mapping->writable));
    return json;
}

void
whereis_append_json(const struct whereis *found, unsigned n, GString *out)
{
    g_autofree char *phrase = whereis_phrase(found);
    const struct {
        const char *name;
        json_t *value;
    } members[] = {
        {"address", json_text_address(found->address)},
        {"kind", json_string(whereis_kind_word(found->kind))},
        {"text", json_text_string(phrase)},
        {"readable", json_boolean(found->readable)},
        {"object", json_of_object(found)},
        {"refers_to", json_of_referent(found)},
        {"runtime", json_of_runtime(found)},
        {"block", json_of_block(&found->block)},
        {"malloc", json_of_chunk(&found->chunk)},
        {"stack", json_text_string(found->stack)},
        {"symbol", json_text_string(found->symbol)},
        {"mapping", json_of_mapping(&found->mapping)},
        {"below", json_of_mapping(&found->below)},
        {"above", json_of_mapping(&found->above)},
    };
    json_t *object = json_object();
    for (size_t i = 0; i < G_N_ELEMENTS(members); i++)
        json_object_set_new(object, members[i].name, members[i].value);
    json_text_separate(out, n);
    json_text_append(out, object);
}

void
whereis_write_json(const struct about *about, const char *problem, const char *addresses,
                   GString *out)
{
    json_text_begin(out, about, "py-referrers-addresses", WHEREIS_SCHEMA_VERSION);
    if (problem) {
        g_string_append(out, ",\n  \"problem\": ");
        json_text_append(out, json_text_string(problem));
    }
    g_string_append_printf(out, ",\n  \"addresses\": [%s\n  ]\n}\n", addresses);
}
