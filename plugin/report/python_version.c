#include "report/python_version.h"

#include "layout/version.h"
#include "python/text.h"
#include "python/type.h"

struct search {
    struct python *python;
    struct reader reader;
    const char *key;
    uint64_t found; /* the value, 0 as long as there is none */
};

static void
take_value(struct reference_sink *sink, const struct reference *items, size_t count)
{
    enum { LIMIT = 32 };
    struct search *search = sink->context;
    g_autoptr(GString) key = g_string_new(NULL);
    for (size_t i = 0; i < count && !sink->stop; i++) {
        g_string_truncate(key, 0);
        if (items[i].kind == REFERENCE_VALUE &&
            text_str(search->python, &search->reader, items[i].detail, LIMIT, key) &&
            strcmp(key->str, search->key) == 0) {
            search->found = items[i].referent;
            sink->stop = true;
        }
    }
}

/* A dict may claim to have any number of entries. */
static bool
is_worth_it(struct reference_sink *sink)
{
    enum { ENTRIES = 1 << 20 };
    return sink->steps < ENTRIES;
}

/* The value of KEY, a str, in the dict at ADDRESS; 0 if there is none. */
static uint64_t
look_up(struct python *python, uint64_t address, const char *key)
{
    struct search search = {.python = python, .key = key};
    struct reference items[64];
    struct reference_sink sink = {.items = items,
                                  .capacity = G_N_ELEMENTS(items),
                                  .take = take_value,
                                  .go_on = is_worth_it,
                                  .context = &search};
    reader_init(&search.reader, python->memory);
    const struct type *type = python_type_of(python, &search.reader, address);
    if (!type || !type_has(type, TYPE_FLAG_DICT))
        return 0;
    python_references(python, &search.reader, address, type, &sink);
    if (!sink.stop)
        reference_flush(&sink);
    return search.found;
}

/* sys.hexversion of the interpreter at ADDRESS. */
static bool
read_hexversion(struct python *python, uint64_t interpreter, uint64_t *hex)
{
    enum { DIGITS = 20 };
    struct layout_member member;
    struct reader reader;
    uint64_t sys;
    reader_init(&reader, python->memory);
    if (!layout_member(python->layout, "PyInterpreterState", "sysdict", &member) ||
        !reader_word(&reader, interpreter + member.offset, &sys) || !sys)
        return false;
    uint64_t value = look_up(python, sys, "hexversion");
    const struct type *type = value ? python_type_of(python, &reader, value) : NULL;
    if (!type || !type_has(type, TYPE_FLAG_INT))
        return false;
    g_autoptr(GString) text = g_string_new(NULL);
    text_value(python, &reader, value, DIGITS, text);
    return g_ascii_string_to_unsigned(text->str, 10, 1, UINT32_MAX, hex, NULL);
}

bool
python_hexversion(const struct heap *heap, uint32_t *hex)
{
    struct python *python = heap->python;
    uint64_t found;
    for (guint i = 0; i < python->interpreters->len; i++)
        if (read_hexversion(python, g_array_index(python->interpreters, uint64_t, i), &found)) {
            *hex = (uint32_t)found;
            return true;
        }
    return false;
}

char *
python_version_text(const struct heap *heap)
{
    uint64_t address = heap->python->layout->symbols[SYMBOL_VERSION], value;
    uint32_t hex;
    struct reader reader;
    reader_init(&reader, heap->python->memory);
    if (address && reader_word(&reader, address, &value))
        return version_text(value);
    return python_hexversion(heap, &hex) ? version_text(hex) : NULL;
}
