/* py-whereis: what lies at an address? */
#include "command/output.h"
#include "command/session.h"
#include "report/whereis_text.h"

extern const struct command py_whereis_command;

static const struct option options[] = {
    OUTPUT_OPTIONS(output_plain_formats, "text or json (default text)"),
    {.name = NULL},
};

struct question {
    struct output output;
    GArray *addresses; /* uint64_t */
};

/* What a target that is no Python, or none that can be read, is looked at with. */
struct bare {
    struct memory *memory;
    struct native *native;
};

static bool
open_bare(struct session *session, struct bare *bare, struct budget *budget, struct reader *reader,
          struct whereis_look *look)
{
    const struct host *host = session->host;
    struct inferior inferior;
    if (!debuggee_describe(host, &inferior, NULL))
        return false;
    bare->memory = memory_new(inferior.format);
    memory_set_fallback(bare->memory, &host->memory);
    GArray *mappings =
        inferior.state == INFERIOR_PROCESS ? mappings_of_process(inferior.pid) : mappings_new();
    bare->native = native_new(bare->memory, &host->native, mappings,
                              g_array_new(FALSE, FALSE, sizeof(struct address_range)), budget);
    inferior_clear(&inferior);
    reader_init(reader, bare->memory);
    *look = (struct whereis_look){.reader = reader, .native = bare->native, .budget = budget};
    return true;
}

static void
close_bare(struct bare *bare)
{
    native_free(bare->native);
    if (bare->memory)
        memory_free(bare->memory);
}

/* One answer for each address, with an empty line between two, or one item of an array. */
static void
add_answers(const struct question *question, const struct whereis_look *look, GString *text)
{
    bool plain = output_is_text(&question->output);
    for (guint i = 0; i < question->addresses->len; i++) {
        struct whereis found;
        whereis_find(look, g_array_index(question->addresses, uint64_t, i), &found);
        if (plain && i > 0)
            g_string_append_c(text, '\n');
        if (plain)
            whereis_write(&found, text);
        else
            whereis_append_json(&found, i, text);
        whereis_clear(&found);
    }
}

static bool
write_answer(struct session *session, const struct question *question, const char *problem,
             GString *text, GError **error)
{
    g_autofree char *python = NULL;
    if (output_is_text(&question->output)) {
        if (problem)
            g_string_append_printf(text, "Python's objects are not told: %s\n", problem);
        return output_text(session, &question->output, text, error);
    }
    struct about about = output_about(session, py_whereis_command.name, &python);
    g_autoptr(GString) out = g_string_new(NULL);
    whereis_write_json(&about, problem, text->str, out);
    return output_bytes(session, &question->output, out->str, error);
}

static bool
answer(struct session *session, const struct question *question, GError **error)
{
    struct budget budget;
    struct whereis_look look;
    struct reader reader;
    struct bare bare = {0};
    g_autoptr(GError) failure = NULL;
    g_autoptr(GString) text = g_string_new(NULL);
    session_budget(session, -1, &budget);
    if (session_python(session, &failure)) {
        session->in_use = true;
        session_look(session, &reader, &budget, &look);
    } else if (!open_bare(session, &bare, &budget, &reader, &look)) {
        g_propagate_error(error, g_steal_pointer(&failure));
        return false;
    }
    add_answers(question, &look, text);
    if (session->host->progress)
        session->host->progress(session->host->context, "");
    if (session->no_memory_for_natives && output_is_text(&question->output))
        g_string_append(text, "C's memory is not told: there is not enough memory to look at it\n");
    close_bare(&bare);
    return write_answer(session, question, failure ? failure->message : NULL, text, error);
}

static bool
read_question(struct session *session, const struct arguments *arguments, struct question *question,
              GError **error)
{
    if (!output_read(&question->output, arguments, error) ||
        !arguments_words(arguments, session->host, question->addresses, error))
        return false;
    if (question->addresses->len)
        return true;
    g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                "which address?  Give an expression: py-whereis 0x7f12345678");
    return false;
}

static bool
run(struct session *session, const char *line, GError **error)
{
    struct arguments arguments = {0};
    struct question question = {.addresses = g_array_new(FALSE, FALSE, sizeof(uint64_t))};
    bool good = arguments_parse(&arguments, &py_whereis_command, session->host, line, error) &&
                read_question(session, &arguments, &question, error) &&
                answer(session, &question, error);
    g_array_free(question.addresses, TRUE);
    output_clear(&question.output);
    arguments_clear(&arguments);
    return good;
}

const struct command py_whereis_command = {
    .name = "py-whereis",
    .synopsis = "ADDRESS...",
    .summary = "Show what lies at an address.",
    .help = "ADDRESS is any expression; it need not be the address of an object.  The first line\n"
            "is what it is, the others go from near to far:\n"
            "\n"
            "  Object     that it is or lies in, and what of it\n"
            "  Refers to  the object that the word there leads to\n"
            "  Owner      the object whose memory it is: a list's items, a dict's keys\n"
            "  Remains    what a free block used to be, by the type it left\n"
            "  Block      of Python's allocator, in use or free; its pool and arena, or page\n"
            "             and segment of mimalloc\n"
            "  Malloc     a block of malloc, in use or free\n"
            "  Stack      thread, C function and variable\n"
            "  Symbol     of the program or a library\n"
            "  Mapping    what is mapped there; if nothing is, what lies below and above\n"
            "\n"
            "No index of the heap is made.  Without one an object is told by its form.",
    .options = options,
    .run = run,
};
