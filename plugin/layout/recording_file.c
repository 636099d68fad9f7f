/* A recording as a file. */
#include "layout/recording_internal.h"

#include <errno.h>
#include <stdlib.h>

static const char first_line[] = "py-referrers recording 1";

/* Ceilings: no real structure comes near them. */
enum { MAX_FIELDS = 8, MAX_HELD = 1 << 16 };
#define MAX_STRUCTURE_BYTES (UINT64_C(1) << 30)

/* How each question is called, how many words it has, and how many its answer. */
static const struct {
    const char *word;
    unsigned key_fields, answer_fields;
} line_kinds[QUESTION_COUNT] = {
    [QUESTION_SIZE] = {"size", 1, 1},         [QUESTION_MEMBER] = {"member", 2, 4},
    [QUESTION_SYMBOL] = {"symbol", 1, 1},     [QUESTION_ENUMERATOR] = {"enumerator", 1, 1},
    [QUESTION_FUNCTION] = {"function", 2, 2},
};

static const char *const kind_words[] = {
    [C_MEMBER_OBJECT] = "object",
    [C_MEMBER_OBJECT_ARRAY] = "array",
};

static bool
is_name(const char *text)
{
    return !strpbrk(text, "\t\n\r");
}

static bool
has_names(enum question question, const char *key, const struct answer *answer)
{
    /* The tab between the two words of a key is ours. */
    const char *tab = line_kinds[question].key_fields == 2 ? strchr(key, '\t') : NULL;
    g_autofree char *head = tab ? g_strndup(key, (gsize)(tab - key)) : g_strdup(key);
    if (!is_name(head) || (tab && !is_name(tab + 1)))
        return false;
    const struct c_structure *structure = &answer->structure;
    if (structure->name && !is_name(structure->name))
        return false;
    for (guint i = 0; structure->members && i < structure->members->len; i++)
        if (!is_name(g_array_index(structure->members, struct c_member, i).name))
            return false;
    return true;
}

static void
write_structure(const struct c_structure *structure, FILE *file)
{
    fprintf(file, "\t%s\t%" G_GUINT64_FORMAT "\n", structure->name ? structure->name : "",
            structure->size);
    for (guint i = 0; structure->members && i < structure->members->len; i++) {
        const struct c_member *member = &g_array_index(structure->members, struct c_member, i);
        fprintf(file, "holds\t%s\t%u\t%u\t%s\n", kind_words[member->kind], member->offset,
                member->count, member->name);
    }
}

static void
write_answer(enum question question, const char *key, const struct answer *answer, FILE *file)
{
    if (!has_names(question, key, answer))
        return;
    fprintf(file, "%s\t%s", line_kinds[question].word, key);
    if (!answer->found) {
        fputs("\t?\n", file);
        return;
    }
    switch (question) {
    case QUESTION_SIZE:
        fprintf(file, "\t%" G_GUINT64_FORMAT "\n", answer->number);
        break;
    case QUESTION_SYMBOL:
        fprintf(file, "\t%" G_GINT64_MODIFIER "x\n", answer->number);
        break;
    case QUESTION_ENUMERATOR:
        fprintf(file, "\t%" G_GINT64_FORMAT "\n", (gint64)answer->number);
        break;
    case QUESTION_MEMBER:
        fprintf(file, "\t%" G_GUINT64_FORMAT "\t%u\t%u\t%u\n", answer->member.offset,
                answer->member.size, answer->member.bit_offset, answer->member.bit_size);
        break;
    case QUESTION_FUNCTION:
        write_structure(&answer->structure, file);
        break;
    case QUESTION_COUNT:
        break;
    }
}

static void
write_page(void *context, uint64_t address, const uint8_t bytes[MEMORY_PAGE])
{
    static const char digits[] = "0123456789abcdef";
    FILE *file = context;
    char text[2 * MEMORY_PAGE];
    for (size_t i = 0; i < MEMORY_PAGE; i++) {
        text[2 * i] = digits[bytes[i] >> 4];
        text[2 * i + 1] = digits[bytes[i] & 15];
    }
    fprintf(file, "page\t%" G_GINT64_MODIFIER "x\t", address);
    fwrite(text, 1, sizeof text, file);
    fputc('\n', file);
}

static int
by_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

bool
recording_write(const struct recording *recording, const struct memory *memory, FILE *file)
{
    fprintf(file, "%s\n", first_line);
    for (unsigned question = 0; question < QUESTION_COUNT; question++) {
        GHashTable *answers = recording->answers[question];
        guint count;
        g_autofree gpointer *keys = g_hash_table_get_keys_as_array(answers, &count);
        qsort(keys, count, sizeof *keys, by_text);
        for (guint i = 0; i < count; i++)
            write_answer((enum question)question, keys[i], g_hash_table_lookup(answers, keys[i]),
                         file);
    }
    if (memory)
        memory_each_fallback_page(memory, write_page, file);
    return !ferror(file);
}

/* Reading. */

struct parser {
    struct recording *recording;
    struct answer *function; /* the last function line's, which "holds" lines add to */
};

static bool
parse_hex(const char *text, uint64_t *value)
{
    return g_ascii_string_to_unsigned(text, 16, 0, UINT64_MAX, value, NULL);
}

static bool
parse_number(const char *text, uint64_t ceiling, uint64_t *value)
{
    return g_ascii_string_to_unsigned(text, 10, 0, ceiling, value, NULL);
}

/* A bit field lies within the bytes that hold it, and a member within a structure. */
static bool
parse_member(char **fields, struct layout_member *member)
{
    uint64_t offset, size, bit_offset, bit_size;
    if (!parse_number(fields[0], MAX_STRUCTURE_BYTES, &offset) ||
        !parse_number(fields[1], MAX_STRUCTURE_BYTES, &size) ||
        !parse_number(fields[2], 64, &bit_offset) || !parse_number(fields[3], 64, &bit_size) ||
        (bit_offset + bit_size != 0 && (size > 8 || bit_offset + bit_size > size * 8)))
        return false;
    *member =
        (struct layout_member){offset, (uint32_t)size, (uint8_t)bit_offset, (uint8_t)bit_size};
    return true;
}

static bool
parse_answer(enum question question, char **fields, struct answer *answer)
{
    gint64 value;
    switch (question) {
    case QUESTION_SIZE:
        return parse_number(fields[0], MAX_STRUCTURE_BYTES, &answer->number);
    case QUESTION_SYMBOL:
        return parse_hex(fields[0], &answer->number);
    case QUESTION_ENUMERATOR:
        if (!g_ascii_string_to_signed(fields[0], 10, G_MININT64, G_MAXINT64, &value, NULL))
            return false;
        answer->number = (uint64_t)value;
        return true;
    case QUESTION_MEMBER:
        return parse_member(fields, &answer->member);
    case QUESTION_FUNCTION:
        if (!parse_number(fields[1], MAX_STRUCTURE_BYTES, &answer->structure.size))
            return false;
        answer->structure.name = g_strdup(fields[0]);
        answer->structure.members = g_array_new(FALSE, FALSE, sizeof(struct c_member));
        return true;
    case QUESTION_COUNT:
        break;
    }
    return false;
}

static bool
parse_question(struct parser *parser, enum question question, char **fields, guint count)
{
    unsigned key_fields = line_kinds[question].key_fields;
    struct answer answer = {0};
    if (count < key_fields + 1)
        return false;
    g_autofree char *key =
        key_fields == 2 ? g_strdup_printf("%s\t%s", fields[0], fields[1]) : g_strdup(fields[0]);
    answer.found = strcmp(fields[key_fields], "?") != 0;
    if (count != key_fields + (answer.found ? line_kinds[question].answer_fields : 1))
        return false;
    if (answer.found && !parse_answer(question, fields + key_fields, &answer))
        return false;
    recording_keep(parser->recording, question, key, answer);
    parser->function = question == QUESTION_FUNCTION && answer.found
                           ? g_hash_table_lookup(parser->recording->answers[question], key)
                           : NULL;
    return true;
}

static bool
parse_held(struct parser *parser, char **fields, guint count)
{
    uint64_t offset, number;
    if (count != 4 || !parser->function || parser->function->structure.members->len >= MAX_HELD ||
        !parse_number(fields[1], MAX_STRUCTURE_BYTES, &offset) ||
        !parse_number(fields[2], MAX_STRUCTURE_BYTES, &number))
        return false;
    struct c_member member = {.offset = (uint32_t)offset, .count = (uint32_t)number};
    if (strcmp(fields[0], kind_words[C_MEMBER_OBJECT]) == 0)
        member.kind = C_MEMBER_OBJECT;
    else if (strcmp(fields[0], kind_words[C_MEMBER_OBJECT_ARRAY]) == 0)
        member.kind = C_MEMBER_OBJECT_ARRAY;
    else
        return false;
    member.name = g_strdup(fields[3]);
    g_array_append_val(parser->function->structure.members, member);
    return true;
}

static bool
parse_page(struct parser *parser, char **fields, guint count)
{
    uint64_t address;
    if (count != 2 || !parse_hex(fields[0], &address) || address % MEMORY_PAGE != 0 ||
        strlen(fields[1]) != 2 * MEMORY_PAGE)
        return false;
    g_autofree struct recorded_page *page = g_new(struct recorded_page, 1);
    page->address = address;
    for (size_t i = 0; i < MEMORY_PAGE; i++) {
        int high = g_ascii_xdigit_value(fields[1][2 * i]);
        int low = g_ascii_xdigit_value(fields[1][2 * i + 1]);
        if (high < 0 || low < 0)
            return false;
        page->bytes[i] = (uint8_t)(high << 4 | low);
    }
    struct recorded_page *kept = g_steal_pointer(&page);
    g_hash_table_replace(parser->recording->pages, &kept->address, kept);
    return true;
}

static bool
parse_line(struct parser *parser, const char *line)
{
    g_auto(GStrv) fields = g_strsplit(line, "\t", MAX_FIELDS + 1);
    guint count = g_strv_length(fields);
    if (count == 0 || count > MAX_FIELDS)
        return false;
    if (strcmp(fields[0], "page") == 0)
        return parse_page(parser, fields + 1, count - 1);
    if (strcmp(fields[0], "holds") == 0)
        return parse_held(parser, fields + 1, count - 1);
    for (unsigned question = 0; question < QUESTION_COUNT; question++)
        if (strcmp(fields[0], line_kinds[question].word) == 0)
            return parse_question(parser, (enum question)question, fields + 1, count - 1);
    return false;
}

struct recording *
recording_read(const char *path, GError **error)
{
    char *line = NULL; /* getline's */
    size_t capacity = 0;
    ssize_t length;
    FILE *file = fopen(path, "r");
    if (!file) {
        g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE, "cannot read %s: %s", path,
                    g_strerror(errno));
        return NULL;
    }
    struct parser parser = {.recording = recording_new(NULL)};
    bool good = true;
    unsigned number = 0;
    while (good && (length = getline(&line, &capacity, file)) > 0) {
        if (line[length - 1] == '\n')
            line[--length] = '\0';
        number++;
        good = strlen(line) == (size_t)length &&
               (number == 1 ? strcmp(line, first_line) == 0 : parse_line(&parser, line));
    }
    bool failed = ferror(file);
    fclose(file);
    free(line);
    if (good && !failed && number > 0)
        return parser.recording;
    g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                number <= 1 ? "%s is no recording of py-referrers-dump-layout (line %u)"
                            : "%s: line %u makes no sense; write it anew with "
                              "py-referrers-dump-layout",
                path, number);
    recording_free(parser.recording);
    return NULL;
}
