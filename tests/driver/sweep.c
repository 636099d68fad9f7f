/* Everything there is to ask of a core, one question after the other, for mutate.py. */
#include "driver.h"
#include "recorded_host.h"

#include "command/session.h"

#include <glib/gstdio.h>
#include <jansson.h>
#include <stdlib.h>

extern const struct command py_heap_export_command, py_heap_info_command, py_referrers_command,
    py_path_command, py_object_command, py_referents_command, py_refcheck_command, py_heap_command,
    py_triage_command, py_whereis_command;

/* What is asked of an object, in turns.  Limits are high, or none, where the command has some. */
static const struct question {
    const struct command *command;
    const char *options;
} questions[] = {
    {&py_referrers_command, "-max-depth unlimited -referrer-limit 1000 -timeout 2"},
    {&py_path_command, "-paths 3 -timeout 2"},
    {&py_object_command, "-limit 1000"},
    {&py_whereis_command, ""},
    {&py_referrers_command, "-native on -stale -timeout 2"},
    {&py_referrers_command, ""},
    {&py_referrers_command, "-merge -max-depth unlimited -timeout 2"},
    {&py_referrers_command, "-shortest -weak -timeout 2"},
    {&py_path_command, "-native on -timeout 2"},
    {&py_object_command, "-format json"},
    {&py_referrers_command, "-format json"},
    {&py_referrers_command, "-format dot"},
    {&py_referrers_command, "-format graphml"},
    {&py_referrers_command, "-format networkx"},
    {&py_referents_command, "-max-depth 3 -limit 1000 -timeout 2"},
};

/* What is asked of the whole heap, some of it a round; FILE stands for one beside the core. */
static const struct question wholes[] = {
    {&py_heap_command, ""},
    {&py_triage_command, "-locals"},
    {&py_heap_export_command, "-format heapsnapshot -force FILE"},
    {&py_heap_command, "-suspects"},
    {&py_refcheck_command, "-timeout 1"},
    {&py_heap_command, "-retained -format json"},
    {&py_triage_command, "-format json -locals"},
    {&py_heap_export_command, "-format sqlite -force FILE"},
    {&py_heap_command, "-type dict -largest 20"},
    {&py_triage_command, "-format markdown"},
    {&py_refcheck_command, "-native on -timeout 1"},
};

enum { WHOLES_A_ROUND = 4, DIRECT_A_ROUND = 3 };

static void
ignore_text(G_GNUC_UNUSED GMarkupParseContext *context, G_GNUC_UNUSED const char *text,
            G_GNUC_UNUSED gsize length, G_GNUC_UNUSED gpointer user_data,
            G_GNUC_UNUSED GError **error)
{
}

/* Can who reads JSON or XML read ANSWER? */
static bool
is_well_formed(const char *options, const GString *answer)
{
    static const GMarkupParser parser = {.text = ignore_text};
    if (strstr(options, "graphml")) {
        GMarkupParseContext *context =
            g_markup_parse_context_new(&parser, G_MARKUP_TREAT_CDATA_AS_TEXT, NULL, NULL);
        bool good = g_markup_parse_context_parse(context, answer->str, (gssize)answer->len, NULL) &&
                    g_markup_parse_context_end_parse(context, NULL);
        g_markup_parse_context_free(context);
        return good;
    }
    if (!strstr(options, "json") && !strstr(options, "networkx"))
        return true;
    json_t *value = json_loadb(answer->str, answer->len, JSON_REJECT_DUPLICATES, NULL);
    bool good = value != NULL;
    json_decref(value);
    return good;
}

/* Whatever a question comes to, an error too, is an answer; but what is to be read by programs has
 * to be whole. */
static void
ask(struct recorded_host *host, struct session *session, const struct question *question,
    const char *line)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(GString) answer = g_string_new(NULL);
    host->kept = answer;
    bool answered = question->command->run(session, line, &error);
    session_rest(session);
    recorded_host_measure(host);
    host->kept = NULL;
    if (!answered || is_well_formed(question->options, answer))
        return;
    if (host->unsafe++ == 0)
        fprintf(stderr, "driver: %s %s: not well-formed: %.2000s\n", question->command->name,
                question->options, answer->str);
}

/* Question NUMBER, of object N of COUNT that are spread over the heap. */
static void
ask_of_object(struct recorded_host *host, struct session *session, uint64_t number, uint64_t n,
              uint64_t count)
{
    const struct question *question = &questions[number % G_N_ELEMENTS(questions)];
    const struct heap *heap = session->index->heap;
    uint32_t id = (uint32_t)(n * heap->object_count / count);
    /* What py-whereis is asked of need be no object. */
    uint64_t beside = question->command == &py_whereis_command ? n * 40 % 4096
                      : n % 16 == 15                           ? 4
                                                               : 0;
    g_autofree char *line = g_strdup_printf("%s -- 0x%" G_GINT64_MODIFIER "x", question->options,
                                            address_map_address(heap->objects, id) + beside);
    ask(host, session, question, line);
}

/* Where there is no index: direct holders, and what lies about an address, which may be another's
 * memory. */
static void
ask_directly(struct recorded_host *host, const uint64_t *objects, unsigned count)
{
    static const struct question asked[] = {{&py_referrers_command, "-max-depth 2 -timeout 2"},
                                            {&py_whereis_command, "-format json"},
                                            {&py_whereis_command, ""}};
    for (unsigned i = 0; i < count && g_get_monotonic_time() < host->interrupt_at; i++) {
        const struct question *question = &asked[i % G_N_ELEMENTS(asked)];
        uint64_t beside = question->command == &py_whereis_command ? objects[i] >> 3 & 0xfff : 0;
        struct session *session = session_new(&host->host);
        g_autofree char *line = g_strdup_printf("%s -- 0x%" G_GINT64_MODIFIER "x",
                                                question->options, objects[i] + beside);
        ask(host, session, question, line);
        session_free(session);
    }
}

/* What its innermost function says of what a thread waits for (query/triage_wait_functions.c),
 * other things in each round. */
static const char *
function_of_round(uint64_t round)
{
    static const char *const functions[] = {"PyThread_acquire_lock_timed",
                                            "pthread_mutex_lock",
                                            "_PyParkingLot_Park",
                                            "take_gil",
                                            "_queue_SimpleQueue_get_impl",
                                            "tstate_wait_attach",
                                            NULL};
    return functions[round % G_N_ELEMENTS(functions)];
}

static void
ask_of_all(struct recorded_host *host, struct session *session, uint64_t number, const char *core)
{
    const struct question *question = &wholes[number % G_N_ELEMENTS(wholes)];
    g_autofree char *file = g_strconcat(core, ".export", NULL);
    g_auto(GStrv) parts = g_strsplit(question->options, "FILE", 2);
    g_autofree char *line = parts[0] && parts[1] ? g_strdup_printf("%s'%s'", parts[0], file)
                                                 : g_strdup(question->options);
    ask(host, session, question, line);
    g_unlink(file);
}

/* One line of JSON for mutate.py.  What is broken is said by py-heap-info, INFO, or by ERROR. */
static void
tell_sweep(const struct recorded_host *host, const struct session *session, uint64_t asked,
           gint64 start, const char *info, const GError *error)
{
    gint64 end = g_get_monotonic_time();
    const char *left_out = strstr(info, "\nNot objects   ");
    bool unread = strstr(info, "\nNot read      ") && !strstr(info, "\nNot read      nothing");
    printf("{\"status\": %d, \"objects\": %u, \"asked\": %" G_GUINT64_FORMAT
           ", \"written\": %" G_GUINT64_FORMAT ", \"unsafe\": %" G_GUINT64_FORMAT
           ", \"unread\": %s, \"left_out\": %" G_GUINT64_FORMAT
           ", \"seconds\": %.3f, \"late\": %.3f, \"peak_kb\": %" G_GUINT64_FORMAT "}\n",
           error ? error->code : 0,
           session && session->index ? session->index->heap->object_count : 0, asked, host->written,
           host->unsafe, unread ? "true" : "false",
           left_out ? g_ascii_strtoull(left_out + 15, NULL, 10) : 0,
           (double)(end - start) / G_USEC_PER_SEC,
           MAX(0, (double)(end - host->interrupt_at) / G_USEC_PER_SEC), host->peak_kilobytes);
    if (error)
        fprintf(stderr, "driver: %s\n", error->message);
}

int
sweep(const char *core, const char *layout, uint64_t objects, double seconds, uint64_t round)
{
    struct recorded_host host;
    GError *error = NULL;
    uint64_t asked = 0;
    gint64 start = g_get_monotonic_time();
    if (!recorded_host_open(&host, core, layout, &error)) {
        host.interrupt_at = start + G_TIME_SPAN_SECOND;
        tell_sweep(&host, NULL, 0, start, "", error);
        g_clear_error(&error);
        return EXIT_SUCCESS;
    }
    g_autoptr(GString) info = g_string_new(NULL);
    host.interrupt_at = start + (gint64)(seconds * G_USEC_PER_SEC);
    host.kept = info;
    host.function = function_of_round(round);
    struct session *session = session_new(&host.host);
    bool good = py_heap_info_command.run(session, "", &error);
    host.kept = NULL;
    while (good && asked < objects && session->index && session->index->heap->object_count &&
           g_get_monotonic_time() < host.interrupt_at) {
        ask_of_object(&host, session, round * objects + asked, asked, objects);
        asked++;
    }
    uint64_t direct[DIRECT_A_ROUND];
    unsigned count = session->index && session->index->heap->object_count ? DIRECT_A_ROUND : 0;
    for (unsigned i = 0; i < count; i++) {
        const struct heap *heap = session->index->heap;
        uint64_t number = (round + 1) * (i + 1) * UINT64_C(0x9e3779b97f4a7c15);
        direct[i] =
            address_map_address(heap->objects, (uint32_t)(number >> 32) % heap->object_count);
    }
    ask_directly(&host, direct, count);
    for (unsigned i = 0; i < WHOLES_A_ROUND; i++)
        ask_of_all(&host, session, round * WHOLES_A_ROUND + i, core);
    tell_sweep(&host, session, asked, start, info->str, error);
    g_clear_error(&error);
    session_free(session);
    recorded_host_close(&host);
    return EXIT_SUCCESS;
}
