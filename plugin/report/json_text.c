#include "report/json_text.h"

#include "python/text.h"

static int
append(const char *buffer, size_t size, void *out)
{
    g_string_append_len(out, buffer, (gssize)size);
    return 0;
}

void
json_text_append(GString *out, json_t *value)
{
    json_dump_callback(value, append, out, JSON_ENCODE_ANY);
    json_decref(value);
}

json_t *
json_text_about(const struct about *about, const char *schema, int version)
{
    json_t *object = json_object();
    json_object_set_new(object, "schema", json_string(schema));
    json_object_set_new(object, "schema_version", json_integer(version));
    json_object_set_new(object, "generator", json_string(ABOUT_GENERATOR));
    json_object_set_new(object, "command", json_text_string(about->command));
    json_object_set_new(object, "program", json_text_string(about->program));
    json_object_set_new(object, "memory", json_text_string(about->memory));
    json_object_set_new(object, "python", json_text_string(about->python));
    return object;
}

void
json_text_begin(GString *out, const struct about *about, const char *schema, int version)
{
    json_t *object = json_text_about(about, schema, version), *value;
    const char *key;
    g_string_append_c(out, '{');
    json_object_foreach(object, key, value)
    {
        g_string_append_printf(out, "%s\n  \"%s\": ", out->str[out->len - 1] == '{' ? "" : ",",
                               key);
        json_text_append(out, json_incref(value));
    }
    json_decref(object);
}

void
json_text_separate(GString *out, unsigned n)
{
    g_string_append(out, n ? ",\n    " : "\n    ");
}

json_t *
json_text_item(json_t *array)
{
    json_t *object = json_object();
    json_array_append_new(array, object);
    return object;
}

json_t *
json_text_string(const char *text)
{
    if (!text)
        return NULL;
    g_autofree char *harmless = text_harmless(text);
    return json_string(harmless);
}

json_t *
json_text_address(uint64_t address)
{
    g_autofree char *text = g_strdup_printf("0x%" G_GINT64_MODIFIER "x", address);
    return json_string(text);
}

json_t *
json_text_number(double value)
{
    if (value < 0)
        return json_null();
    if (value == (double)(json_int_t)value)
        return json_integer((json_int_t)value);
    return json_real(value);
}
