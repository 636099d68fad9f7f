/* The plugin's core without GDB, for sanitizers, fuzzers, profilers and benchmarks.
 *
 *   driver CORE LAYOUT ADDRESS [RUNS]    prints the referrers of ADDRESS, and what each phase took:
 *                                        the best of RUNS
 *   driver --info CORE LAYOUT            prints what py-heap-info says
 *   driver --sweep CORE LAYOUT OBJECTS SECONDS ROUND
 *                                        asks some of what there is to ask of so many objects all
 *                                        over the heap, other things each ROUND, without showing
 *                                        the answers; Ctrl-C is pressed after SECONDS
 *   driver --verify CORE LAYOUT          makes the index, reads the heap again without it and
 * compares; prints a sum over all of it
 *   driver --native CORE LAYOUT [ADDRESS]
 *                                        looks at the memory of C code, and prints what that took,
 *                                        what lies at ADDRESS and what of C code holds it
 *
 * THREADS in the environment says how many threads may work: 1, other than in GDB.
 *
 * LAYOUT is a file that py-referrers-dump-layout wrote for that core.
 */
#include "driver.h"
#include "recorded_host.h"

#include "command/session.h"
#include "report/tree.h"

#include <stdlib.h>

extern const struct command py_heap_info_command, py_referrers_command, py_whereis_command;

enum { MAX_DEPTH = 20, REFERRER_LIMIT = 100 }; /* as the command's own */

static const char usage[] = "usage: driver CORE LAYOUT ADDRESS [RUNS]\n"
                            "       driver --info CORE LAYOUT\n"
                            "       driver --sweep CORE LAYOUT OBJECTS SECONDS ROUND\n"
                            "       driver --verify CORE LAYOUT\n"
                            "       driver --native CORE LAYOUT [ADDRESS]\n";

static int
fail(GError *error)
{
    fprintf(stderr, "driver: %s\n", error ? error->message : "out of time");
    int status = error ? error->code : PR_ERROR_INTERRUPTED;
    g_clear_error(&error);
    return status;
}

enum phase { PHASE_OPEN, PHASE_FIND, PHASE_NUMBER, PHASE_TRANSPOSE, PHASE_QUERY, PHASE_COUNT };

static const char *const phase_titles[PHASE_COUNT] = {
    [PHASE_OPEN] = "opening core and layout", [PHASE_FIND] = "roots, lists, finding objects",
    [PHASE_NUMBER] = "numbering references",  [PHASE_TRANSPOSE] = "turning them round",
    [PHASE_QUERY] = "query and text",
};

struct timing {
    double seconds[PHASE_COUNT];
    double processor, leader; /* of all threads and of the first one, until there is an index */
    gint64 turning;           /* when the second half of index_new began */
    uint64_t own_kilobytes;   /* memory before there is an index, without pages of files */
};

static void
note_progress(void *context, const char *text)
{
    struct timing *timing = context;
    if (g_str_equal(text, "turning references round"))
        timing->turning = g_get_monotonic_time();
}

static double
seconds_since(gint64 *start)
{
    gint64 now = g_get_monotonic_time();
    double seconds = (double)(now - *start) / G_USEC_PER_SEC;
    *start = now;
    return seconds;
}

static double
processor_seconds(clockid_t clock)
{
    struct timespec time;
    clock_gettime(clock, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static void
write_memory(const struct index *index, GString *out)
{
    const struct heap *heap = index->heap;
    uint64_t graph = graph_bytes(&index->referrers), map = address_map_bytes(heap->objects);
    uint64_t types = (uint64_t)heap->object_count * sizeof *heap->type_of;
    g_string_append_printf(
        out,
        "%u objects, %" G_GUINT64_FORMAT " references, %u roots, %u types\n"
        "index %.1f MiB: references %.1f, addresses %.1f, types of objects %.1f\n",
        heap->object_count, index->reference_count, heap->roots->roots->len,
        heap->python->types->len, (double)(graph + map + types) / (1 << 20),
        (double)graph / (1 << 20), (double)map / (1 << 20), (double)types / (1 << 20));
    struct memory_statistics read;
    memory_statistics(heap->python->memory, &read);
    g_string_append_printf(
        out,
        "mapped %" G_GUINT64_FORMAT " bytes in %zu segments, read %" G_GUINT64_FORMAT
        " bytes more in %" G_GUINT64_FORMAT " calls\n",
        read.segment_bytes, read.segment_count, read.fallback_bytes, read.fallback_reads);
}

static void
write_tree(struct index *index, uint64_t address, struct budget *budget, GString *out)
{
    struct referrers_options options = {.max_depth = MAX_DEPTH, .referrer_limit = REFERRER_LIMIT};
    struct tree_limits limits = {
        .max_depth = MAX_DEPTH, .referrer_limit = REFERRER_LIMIT, .timeout = -1};
    struct referrers *referrers = referrers_search(index, &address, 1, &options, budget);
    tree_write(referrers, &limits, out);
    referrers_free(referrers);
}

/* All of it once: TREE and MEMORY are what was found, TIMING what it took. */
static bool
run_once(const char *core_path, const char *layout_path, uint64_t address, struct timing *timing,
         GString *tree, GString *memory_text, GError **error)
{
    struct recorded_host host;
    struct core_guard guard;
    struct budget budget = {.progress = note_progress,
                            .context = timing,
                            .threads = (unsigned)atoi(recorded_threads())};
    gint64 clock = g_get_monotonic_time();
    bool good = false;

    budget_start(&budget, -1);
    if (!recorded_host_open(&host, core_path, layout_path, error))
        return false;
    struct memory *memory = memory_new(core_file_format(host.core));
    guard = (struct core_guard){host.core, host.host.memory};
    struct memory_backend backend = core_guard_backend(&guard);
    memory_set_fallback(memory, &backend);
    core_file_add_segments(host.core, memory);
    struct layout *layout = layout_new(&host.host.symbols, error);
    struct python *python = layout ? python_new(memory, layout) : NULL;
    timing->own_kilobytes = status_kilobytes("RssAnon:");
    timing->seconds[PHASE_OPEN] = seconds_since(&clock);
    timing->processor = -processor_seconds(CLOCK_PROCESS_CPUTIME_ID);
    timing->leader = -processor_seconds(CLOCK_THREAD_CPUTIME_ID);

    struct heap *heap = python ? heap_new(python, &budget, error) : NULL;
    timing->seconds[PHASE_FIND] = seconds_since(&clock);
    struct index *index = heap ? index_new(heap, &budget, error) : NULL;
    timing->processor += processor_seconds(CLOCK_PROCESS_CPUTIME_ID);
    timing->leader += processor_seconds(CLOCK_THREAD_CPUTIME_ID);
    if (index) {
        timing->seconds[PHASE_NUMBER] = (double)(timing->turning - clock) / G_USEC_PER_SEC;
        clock = timing->turning;
        timing->seconds[PHASE_TRANSPOSE] = seconds_since(&clock);
        write_tree(index, address, &budget, tree);
        timing->seconds[PHASE_QUERY] = seconds_since(&clock);
        write_memory(index, memory_text);
        good = true;
    }
    index_free(index);
    python_free(python);
    layout_free(layout);
    memory_free(memory);
    recorded_host_close(&host);
    return good;
}

static int
print_referrers(const char *core, const char *layout, uint64_t address, unsigned runs)
{
    double best[PHASE_COUNT], own_mebibytes = 0, processor = 0, leader = 0;
    g_autoptr(GString) tree = g_string_new(NULL), memory = g_string_new(NULL);
    for (unsigned run = 0; run < runs; run++) {
        struct timing timing = {0};
        GError *error = NULL;
        g_string_truncate(tree, 0);
        g_string_truncate(memory, 0);
        if (!run_once(core, layout, address, &timing, tree, memory, &error))
            return fail(error);
        for (unsigned i = 0; i < PHASE_COUNT; i++)
            best[i] = run ? MIN(best[i], timing.seconds[i]) : timing.seconds[i];
        if (run == 0 || timing.processor < processor) {
            processor = timing.processor;
            leader = timing.leader;
        }
        if (run == 0)
            own_mebibytes = (double)timing.own_kilobytes / 1024;
    }
    double sum = 0;
    fputs(tree->str, stdout);
    for (unsigned i = 0; i < PHASE_COUNT; i++) {
        printf("%-30s %8.4f s\n", phase_titles[i], best[i]);
        sum += best[i];
    }
    printf("%-30s %8.4f s\n%s", "together", sum, memory->str);
    printf("processor time of the index %.4f s, %.4f s of it on the first thread\n", processor,
           leader);
    printf("at most %.1f MiB resident, pages of the core included; %.1f MiB before there is an "
           "index\n",
           (double)status_kilobytes("VmHWM:") / 1024, own_mebibytes);
    return EXIT_SUCCESS;
}

static int
print_info(const char *core, const char *layout)
{
    struct recorded_host host;
    GError *error = NULL;
    if (!recorded_host_open(&host, core, layout, &error))
        return fail(error);
    host.output = stdout;
    struct session *session = session_new(&host.host);
    bool good = py_heap_info_command.run(session, "", &error);
    session_free(session);
    recorded_host_close(&host);
    return good ? EXIT_SUCCESS : fail(error);
}

/* The references of a heap as they are read, object after object. */
struct reading {
    struct graph graph;
    uint64_t edges;
};

static void
count_references(void *context, uint32_t source, const uint32_t *targets,
                 const struct reference *references, size_t count)
{
    struct reading *reading = context;
    (void)source;
    (void)targets;
    (void)references;
    reading->edges += count;
}

static void
keep_references(void *context, uint32_t source, const uint32_t *targets,
                const struct reference *references, size_t count)
{
    struct reading *reading = context;
    (void)references;
    for (size_t i = 0; i < count; i++)
        reading->graph.targets[reading->edges++] = targets[i];
    reading->graph.first[source + 1] = (uint32_t)reading->edges;
}

static bool
same_graph(const struct graph *a, const struct graph *b)
{
    return a->node_count == b->node_count && a->edge_count == b->edge_count &&
           memcmp(a->first, b->first, (a->node_count + 1) * sizeof *a->first) == 0 &&
           memcmp(a->targets, b->targets, a->edge_count * sizeof *a->targets) == 0;
}

/* FNV-1a, over 32 bits at a time. */
static uint64_t
sum_of(uint64_t sum, const uint32_t *words, uint64_t count)
{
    for (uint64_t i = 0; i < count; i++)
        sum = (sum ^ words[i]) * UINT64_C(0x100000001b3);
    return sum;
}

static bool
index_is_right(struct index *index, struct budget *budget)
{
    struct reading reading = {0};
    struct graph turned;
    heap_each_reference(index->heap, budget, count_references, &reading);
    if (!graph_init(&reading.graph, index->heap->object_count, reading.edges))
        return false;
    reading.edges = 0;
    heap_each_reference(index->heap, budget, keep_references, &reading);
    bool good = graph_transpose(&reading.graph, &turned) && same_graph(&turned, &index->referrers);
    graph_clear(&reading.graph);
    graph_clear(&turned);
    return good;
}

static int
verify(const char *core_path, const char *layout_path)
{
    struct recorded_host host;
    GError *error = NULL;
    struct budget budget;
    if (!recorded_host_open(&host, core_path, layout_path, &error))
        return fail(error);
    struct session *session = session_new(&host.host);
    session_budget(session, -1, &budget);
    struct index *index = session_index(session, &budget, &error);
    if (!index)
        return fail(error);
    const struct graph *graph = &index->referrers;
    uint64_t sum = sum_of(0, graph->first, graph->node_count + 1);
    sum = sum_of(sum, graph->targets, graph->edge_count);
    sum = sum_of(sum, index->heap->type_of, graph->node_count);
    bool right = index_is_right(index, &budget);
    printf("{\"objects\": %u, \"references\": %u, \"tracked\": %" G_GUINT64_FORMAT
           ", \"unreadable\": %" G_GUINT64_FORMAT ", \"not_objects\": %" G_GUINT64_FORMAT
           ", \"inferred\": %" G_GUINT64_FORMAT ", \"sum\": %" G_GUINT64_FORMAT
           ", \"right\": %s}\n",
           graph->node_count, graph->edge_count, index->heap->coverage.tracked,
           index->heap->coverage.unreadable, index->heap->coverage.not_objects,
           index->heap->coverage.inferred_edges, sum, right ? "true" : "false");
    session_free(session);
    recorded_host_close(&host);
    return right ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* The first 20 000 objects are asked about, for how long that takes. */
static void
ask_natives(struct natives *natives, const struct heap *heap)
{
    uint64_t held = 0, stale = 0;
    for (uint32_t id = 0; id < MIN(heap->object_count, 20000); id++) {
        GArray *holdings = natives_of(natives, id, true);
        held += holdings->len;
        for (guint i = 0; i < holdings->len; i++)
            stale += g_array_index(holdings, struct native_holding, i).stale;
        g_array_free(holdings, TRUE);
    }
    printf("%" G_GUINT64_FORMAT " holders of 20000 objects, %" G_GUINT64_FORMAT " stale\n", held,
           stale);
}

static int
print_native(const char *core, const char *layout, const char *address)
{
    struct recorded_host host;
    struct budget budget;
    GError *error = NULL;
    if (!recorded_host_open(&host, core, layout, &error))
        return fail(error);
    host.output = stdout;
    struct session *session = session_new(&host.host);
    session_budget(session, -1, &budget);
    gint64 clock = g_get_monotonic_time();
    struct index *index = session_index(session, &budget, &error);
    if (!index)
        return fail(error);
    printf("%-30s %8.4f s\n", "index", seconds_since(&clock));
    struct native *native = session_native(session, &budget);
    printf("%-30s %8.4f s\n", "memory of C code", seconds_since(&clock));
    printf("%u chunks in %u heaps\n", native->chunks->chunks->len, native->chunks->heaps->len);
    clock = g_get_monotonic_time();
    struct natives *natives = session_natives(session, &budget);
    printf("%-30s %8.4f s\n", "search of it", seconds_since(&clock));
    ask_natives(natives, index->heap);
    printf("%-30s %8.4f s\n", "questions", seconds_since(&clock));
    if (address) {
        py_whereis_command.run(session, address, NULL);
        g_autofree char *line = g_strconcat("-native on -stale -max-depth 1 -- ", address, NULL);
        py_referrers_command.run(session, line, NULL);
    }
    session_free(session);
    recorded_host_close(&host);
    return EXIT_SUCCESS;
}

int
main(int argc, char **argv)
{
    if (argc == 4 && strcmp(argv[1], "--info") == 0)
        return print_info(argv[2], argv[3]);
    if (argc == 7 && strcmp(argv[1], "--sweep") == 0)
        return sweep(argv[2], argv[3], MAX(1, g_ascii_strtoull(argv[4], NULL, 0)),
                     g_ascii_strtod(argv[5], NULL), g_ascii_strtoull(argv[6], NULL, 0));
    if (argc == 4 && strcmp(argv[1], "--verify") == 0)
        return verify(argv[2], argv[3]);
    if ((argc == 4 || argc == 5) && strcmp(argv[1], "--native") == 0)
        return print_native(argv[2], argv[3], argc == 5 ? argv[4] : NULL);
    if ((argc == 4 || argc == 5) && *argv[1] != '-')
        return print_referrers(argv[1], argv[2], g_ascii_strtoull(argv[3], NULL, 0),
                               argc == 5 ? MAX(1, (unsigned)atoi(argv[4])) : 1);
    fputs(usage, stderr);
    return PR_ERROR_USAGE;
}
