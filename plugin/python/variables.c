/* The variables of a code object: co_localsplusnames has the names of all (from 3.11 on); before,
 * plain ones, those that inner functions use and those of outer functions had a tuple each
 * (Include/cpython/code.h). */
#include "python/frame.h"
#include "python/text.h"
#include "python/type.h"

enum { MAX_VARIABLES = 1 << 16 };

static const enum layout_field_id parts[] = {FIELD_CODE_PLAIN_LOCALS, FIELD_CODE_CELL_LOCALS,
                                             FIELD_CODE_FREE_LOCALS};

static bool
has_parts(const struct python *python)
{
    return !layout_has(python->layout, FIELD_CODE_LOCAL_NAMES);
}

static bool
part_size(struct python *python, struct reader *reader, uint64_t code, unsigned part,
          uint64_t *tuple, uint64_t *size)
{
    return python_field(python, reader, code, parts[part], tuple) && *tuple &&
           python_field(python, reader, *tuple, FIELD_VAR_SIZE, size) && *size <= MAX_VARIABLES;
}

bool
code_variable_count(struct python *python, struct reader *reader, uint64_t code, uint64_t *count)
{
    uint64_t tuple, size;
    if (!has_parts(python))
        return python_field(python, reader, code, FIELD_CODE_LOCAL_COUNT, count) &&
               *count <= MAX_VARIABLES;
    *count = 0;
    for (unsigned part = 0; part < G_N_ELEMENTS(parts); part++) {
        if (!part_size(python, reader, code, part, &tuple, &size))
            return false;
        *count += size;
    }
    return true;
}

/* The tuple that has the name of variable N, and where. */
static bool
find_name(struct python *python, struct reader *reader, uint64_t code, uint64_t *n, uint64_t *names)
{
    uint64_t size;
    if (!has_parts(python))
        return python_field(python, reader, code, FIELD_CODE_LOCAL_NAMES, names) &&
               python_field(python, reader, *names, FIELD_VAR_SIZE, &size) && *n < size;
    for (unsigned part = 0; part < G_N_ELEMENTS(parts); part++) {
        if (!part_size(python, reader, code, part, names, &size))
            return false;
        if (*n < size)
            return true;
        *n -= size;
    }
    return false;
}

bool
code_variable_name(struct python *python, struct reader *reader, uint64_t code, uint64_t n,
                   GString *name)
{
    uint64_t names, str;
    return find_name(python, reader, code, &n, &names) &&
           reader_word(reader,
                       names + layout_offset(python->layout, FIELD_TUPLE_ITEMS) + n * python->word,
                       &str) &&
           text_str(python, reader, str, 200, name);
}
