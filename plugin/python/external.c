/* Storage outside objects, as the rows of external.def describe it: compiled with a type's plan,
 * then followed for each instance. */
#include "python/visit.h"

#include <stdlib.h>

static const struct external_row {
    const char *type_name, *path, *count, *member;
} rows[] = {
#define EXTERNAL(type, path, count, member) {type, path, count, member},
#include "python/external.def"
#undef EXTERNAL
};

/* "Structure.member" in the target's debug information. */
static bool
find_member(struct python *python, const char *text, struct layout_member *member)
{
    const char *dot = strchr(text, '.');
    if (!dot)
        return false;
    g_autofree char *structure = g_strndup(text, (gsize)(dot - text));
    return layout_member(python->layout, structure, dot + 1, member);
}

static bool
compile_path(struct python *python, const char *path, struct type_external *external)
{
    g_auto(GStrv) words = g_strsplit(path, " ", -1);
    for (char **word = words; *word; word++) {
        struct layout_member member;
        if (external->hop_count == G_N_ELEMENTS(external->hops) ||
            !find_member(python, *word, &member) || member.size != python->word)
            return false;
        external->hops[external->hop_count++] = (uint32_t)member.offset;
    }
    return external->hop_count > 0;
}

static bool
compile_count(struct python *python, const char *text, struct type_external *external)
{
    const struct layout_source *source = python->layout->source;
    int64_t value;
    if (strchr(text, '.'))
        return find_member(python, text, &external->count_member);
    if (g_ascii_isdigit(*text))
        value = (int64_t)g_ascii_strtoull(text, NULL, 10);
    else if (!source->enumerator || !source->enumerator(source->context, text, &value) || value < 0)
        return false;
    external->count = (uint64_t)value;
    return true;
}

static bool
compile_element(struct python *python, const char *text, struct type_external *external)
{
    g_auto(GStrv) parts = g_strsplit(text, "=", 2);
    external->stride = python->word;
    if (!parts[0])
        return true;
    external->name = g_string_chunk_insert_const(python->names, parts[1] ? parts[1] : "");
    if (!*parts[0])
        return true;
    struct layout_member member;
    if (!find_member(python, parts[0], &member))
        return false;
    *strchr(parts[0], '.') = '\0';
    external->offset = (uint32_t)member.offset;
    return layout_structure_size(python->layout, parts[0], &external->stride) &&
           external->offset + python->word <= external->stride;
}

void
external_compile(struct python *python, struct type *type)
{
    g_autoptr(GArray) externals = g_array_new(FALSE, FALSE, sizeof(struct type_external));
    if (type->base && type->base->external_count)
        g_array_append_vals(externals, type->base->externals, type->base->external_count);
    for (size_t i = 0; i < G_N_ELEMENTS(rows) && !type->of_python; i++) {
        struct type_external external = {0};
        if (strcmp(rows[i].type_name, type->name) == 0 &&
            compile_path(python, rows[i].path, &external) &&
            compile_count(python, rows[i].count, &external) &&
            compile_element(python, rows[i].member, &external))
            g_array_append_val(externals, external);
    }
    type->external_count = externals->len;
    type->externals =
        externals->len ? (struct type_external *)g_array_steal(externals, NULL) : NULL;
}

/* Where the memory is and how many elements are in use; false if there is none. */
static bool
find_elements(struct visit *visit, const struct type_external *external, uint64_t object,
              uint64_t *address, uint64_t *count)
{
    uint64_t structure = object;
    *address = object;
    *count = external->count;
    for (unsigned i = 0; i < external->hop_count; i++) {
        structure = *address;
        if (!reader_word(visit->reader, structure + external->hops[i], address)) {
            visit->sink->unreadable++;
            return false;
        }
        if (!*address)
            return false;
    }
    const struct layout_member *member = &external->count_member;
    if (member->size &&
        !reader_unsigned(visit->reader, structure + member->offset, member->size, count)) {
        visit->sink->unreadable++;
        return false;
    }
    return true;
}

static void
visit_external(struct visit *visit, uint64_t object, const struct type_external *external)
{
    uint64_t address, count, value;
    if (!find_elements(visit, external, object, &address, &count))
        return;
    if (!external->name) {
        visit_words(visit, address, count, REFERENCE_ITEM, 0);
        return;
    }
    for (uint64_t i = 0; i < count && reference_step(visit->sink, 1); i++) {
        if (!reader_word(visit->reader, address + i * external->stride + external->offset,
                         &value)) {
            visit->sink->unreadable++;
            return;
        }
        reference_emit(visit->sink, value, REFERENCE_FIELD, (uintptr_t)external->name);
    }
}

void
visit_externals(struct visit *visit, uint64_t object)
{
    for (unsigned i = 0; i < visit->type->external_count; i++)
        visit_external(visit, object, &visit->type->externals[i]);
}
