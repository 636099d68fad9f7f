#include "query/turning.h"
#include "target/sorted.h"
#include "target/threads.h"

enum {
    PIECE = 1 << 18, /* words of a trail that are numbered by one thread at a time */
    AHEAD = 24,      /* sources whose runs are asked for before they are needed */
    BUDGET_SOURCES = 1 << 14,
    MAX_COUNTERS = 4, /* threads that count, each in an array as long as there are objects */
};

/* Whole runs of one trail. */
struct piece {
    struct trail *trail;
    uint64_t first, end; /* words of its runs */
    uint64_t source;     /* whose the first run is */
};

struct turning {
    struct heap *heap;
    struct budget *budget;
    struct graph graph;
    GArray *pieces; /* struct piece */
    guint next_piece;
    uint64_t *bases; /* of each trail: how many words the ones before it have */
    uint32_t *start; /* of each object's run in all the trails together, plus 1; 0: it has none */
    uint32_t *counts[MAX_COUNTERS]; /* of referrers by id; the first is graph.first + 1 */
    unsigned threads;
    bool stopped; /* the budget is spent */
};

bool
turning_is_possible(const struct heap *heap)
{
    uint64_t words = 0;
    for (unsigned i = 0; i < heap->trail_count; i++) {
        if (heap->trails[i].failed)
            return false;
        words += heap->trails[i].runs.count;
    }
    return heap->trail_count && words < GRAPH_MAX_EDGES;
}

static void
cut_trail(struct turning *turning, struct trail *trail)
{
    const struct trail_words *runs = &trail->runs;
    struct piece piece = {.trail = trail};
    uint64_t source = 0;
    for (uint64_t at = 0; at < runs->count; at += 1 + (uint64_t)runs->at[at], source++) {
        if (at - piece.first < PIECE)
            continue;
        piece.end = at;
        g_array_append_val(turning->pieces, piece);
        piece.first = at;
        piece.source = source;
    }
    piece.end = runs->count;
    if (piece.end > piece.first)
        g_array_append_val(turning->pieces, piece);
}

/* Numbers the codes of a piece, counts who is referred to, and notes where each object's run is. */
static void
number_piece(struct turning *turning, const struct piece *piece, uint32_t *counts)
{
    const struct address_map *objects = turning->heap->objects;
    const struct trail *trail = piece->trail;
    uint64_t base = turning->bases[trail - turning->heap->trails], source = piece->source;
    uint32_t *words = trail->runs.at;
    for (uint64_t at = piece->first; at < piece->end; source++) {
        uint32_t id = address_map_id_of_code(objects, trail->sources.at[source]);
        turning->start[id] = (uint32_t)(base + at + 1);
        uint64_t end = at + 1 + words[at];
        while (++at < end)
            counts[words[at] = address_map_id_of_code(objects, words[at])]++;
    }
}

/* Only the thread that has the budget may look at it; it tells the others. */
static bool
may_go_on(struct turning *turning, unsigned number)
{
    if (number == 0 && budget_spent(turning->budget))
        __atomic_store_n(&turning->stopped, true, __ATOMIC_RELAXED);
    return !__atomic_load_n(&turning->stopped, __ATOMIC_RELAXED);
}

static void
number_pieces(void *context, unsigned number)
{
    struct turning *turning = context;
    guint n;
    while (may_go_on(turning, number) &&
           (n = __atomic_fetch_add(&turning->next_piece, 1, __ATOMIC_RELAXED)) <
               turning->pieces->len)
        number_piece(turning, &g_array_index(turning->pieces, struct piece, n),
                     turning->counts[number]);
}

/* From counts to where each object's referrers begin. */
static void
sum_counts(struct turning *turning, unsigned counters)
{
    uint32_t *first = turning->graph.first, sum = 0;
    for (uint32_t id = 0; id < turning->graph.node_count; id++) {
        uint32_t count = first[id + 1];
        for (unsigned k = 1; k < counters; k++)
            count += turning->counts[k][id];
        first[id] = sum;
        sum += count;
    }
    first[turning->graph.node_count] = sum;
    turning->graph.edge_count = sum;
}

/* The first id whose referrers begin at EDGE or behind. */
static uint32_t
id_at_edge(const struct graph *graph, uint64_t edge)
{
    return sorted_below(SORTED_NUMBERS(graph->first, graph->node_count), edge);
}

static inline const uint32_t *
run_at(const struct turning *turning, uint64_t start)
{
    unsigned trail = turning->heap->trail_count - 1;
    while (turning->bases[trail] > start)
        trail--;
    return turning->heap->trails[trail].runs.at + (start - turning->bases[trail]);
}

static bool
may_fill_on(struct turning *turning, unsigned number, uint32_t id)
{
    if (id % BUDGET_SOURCES != 0)
        return true;
    if (number == 0 && id % (BUDGET_SOURCES * 16) == 0)
        budget_progress(turning->budget, "turning references round", id, turning->graph.node_count);
    return may_go_on(turning, number);
}

/* Each list is filled from its start on, source after source; first[id] runs ahead to where the
 * next list begins.  Every thread sees all runs, and fills the lists of its own range of ids. */
struct part {
    struct turning *turning;
    uint32_t low, high;
};

static void
fill_part(void *context, unsigned number)
{
    const struct part *part = &((const struct part *)context)[number];
    struct turning *turning = part->turning;
    const uint32_t nodes = turning->graph.node_count, *start = turning->start;
    const uint32_t low = part->low, range = part->high - part->low;
    uint32_t *first = turning->graph.first, *targets = turning->graph.targets;
    for (uint32_t id = 0; id < nodes && may_fill_on(turning, number, id); id++) {
        if (id + AHEAD < nodes && start[id + AHEAD])
            __builtin_prefetch(run_at(turning, start[id + AHEAD] - 1));
        if (!start[id])
            continue;
        const uint32_t *run = run_at(turning, start[id] - 1), *end = run + 1 + *run;
        while (++run < end)
            if (*run - low < range)
                targets[first[*run]++] = id;
    }
}

static void
fill(struct turning *turning)
{
    struct part parts[THREADS_MAX];
    struct graph *graph = &turning->graph;
    uint32_t low = 0;
    for (unsigned i = 0; i < turning->threads; i++) {
        uint32_t high =
            i + 1 == turning->threads
                ? graph->node_count
                : id_at_edge(graph, (uint64_t)graph->edge_count * (i + 1) / turning->threads);
        parts[i] = (struct part){turning, low, MAX(low, high)};
        low = parts[i].high;
    }
    threads_run(turning->threads, fill_part, parts);
    memmove(graph->first + 1, graph->first, (size_t)graph->node_count * sizeof(uint32_t));
    graph->first[0] = 0;
}

/* Lists the pieces of work; how many references there are. */
static uint64_t
survey(struct turning *turning)
{
    struct heap *heap = turning->heap;
    uint64_t words = 0, edges = 0;
    for (unsigned i = 0; i < heap->trail_count; i++) {
        turning->bases[i] = words;
        words += heap->trails[i].runs.count;
        edges += heap->trails[i].runs.count - heap->trails[i].sources.count;
        cut_trail(turning, &heap->trails[i]);
    }
    return edges;
}

static bool
turn(struct turning *turning)
{
    struct heap *heap = turning->heap;
    unsigned counters = MIN(turning->threads, MAX_COUNTERS), had = 1;
    turning->counts[0] = turning->graph.first + 1;
    while (had < counters && (turning->counts[had] = graph_array_new(heap->object_count)))
        had++;
    threads_run(had, number_pieces, turning);
    for (unsigned i = 0; i < heap->trail_count; i++)
        trail_words_clear(&heap->trails[i].sources);
    if (!turning->stopped)
        sum_counts(turning, had);
    for (unsigned k = 1; k < had; k++)
        graph_array_free(turning->counts[k], heap->object_count);
    if (!turning->stopped)
        fill(turning);
    return !turning->stopped;
}

bool
turning_build(struct heap *heap, struct budget *budget, struct graph *referrers)
{
    struct turning turning = {
        .heap = heap,
        .budget = budget,
        .pieces = g_array_new(FALSE, FALSE, sizeof(struct piece)),
        .bases = g_new0(uint64_t, heap->trail_count),
        .start = graph_array_new(heap->object_count),
        .threads = CLAMP(budget->threads, 1, THREADS_MAX),
    };
    uint64_t edges = survey(&turning);
    bool good = turning.start && graph_init(&turning.graph, heap->object_count, edges);
    if (good && !(good = turn(&turning)))
        graph_clear(&turning.graph);
    if (turning.start)
        graph_array_free(turning.start, heap->object_count);
    g_free(turning.bases);
    g_array_free(turning.pieces, TRUE);
    heap_forget_trails(heap);
    if (good)
        *referrers = turning.graph;
    return good;
}
