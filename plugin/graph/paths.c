#include "graph/paths.h"

#include <glib.h>
#include <stdlib.h>
#include <string.h>

enum {
    STEPS = 1 << 14,   /* edges between two questions whether to go on */
    JUDGED_STEPS = 64, /* an edge that is judged costs as much as so many */
    AHEAD = 8,         /* nodes of the queue whose edges are fetched ahead */
};

/* A node that an uncertain edge leads to, put off until certain ones lead no further; or a node
 * that was visited and is an uncertain goal. */
struct deferred {
    uint32_t node, origin;
    uint32_t distance; /* edges from the start; to end at an uncertain goal is one more */
    bool goal;
};

/* What is looked up for every edge is in bitmaps, which stay in the processor's caches; the rest is
 * written in the order of visits. */
struct paths {
    struct paths_question question;
    uint32_t start;
    uint64_t *visited;  /* bitmap; closed nodes, too */
    uint64_t *closed;   /* bitmap */
    uint64_t *judged;   /* bitmap */
    uint64_t *seconds;  /* bitmap: second nodes of the paths before */
    uint32_t *queue;    /* visited nodes in the order they were reached */
    uint32_t *origin;   /* by place in the queue: the place of the node it was reached from */
    uint32_t tail;      /* of the queue */
    GArray *now, *next; /* struct deferred, by ascending distance: at this cost, at one more */
    GArray *found;      /* uint32_t: the path found last */
    uint32_t distance;  /* of the nodes being expanded */
    uint32_t goal;      /* its place in the queue */
    uint32_t uncertain; /* edges spent so far */
    uint32_t steps;     /* since the last question whether to go on */
    struct paths_reach reach;
    bool stopped;
};

static bool
bit(const uint64_t *bitmap, uint32_t n)
{
    return bitmap[n / 64] >> (n % 64) & 1;
}

static void
set_bit(uint64_t *bitmap, uint32_t n)
{
    bitmap[n / 64] |= UINT64_C(1) << (n % 64);
}

static size_t
bitmap_words(const struct paths *paths)
{
    return paths->question.graph->node_count / 64 + 1;
}

/* Large and zeroed, so it comes from the kernel and only touched pages cost memory. */
static bool
allocate(struct paths *paths)
{
    size_t nodes = paths->question.graph->node_count, words = bitmap_words(paths);
    paths->visited = calloc(words, sizeof(uint64_t));
    paths->closed = calloc(words, sizeof(uint64_t));
    paths->judged = calloc(words, sizeof(uint64_t));
    paths->seconds = calloc(words, sizeof(uint64_t));
    paths->queue = calloc(nodes + 1, sizeof(uint32_t));
    paths->origin = calloc(nodes + 1, sizeof(uint32_t));
    return paths->visited && paths->closed && paths->judged && paths->seconds && paths->queue &&
           paths->origin;
}

struct paths *
paths_new(const struct paths_question *question, uint32_t start)
{
    struct paths *paths = g_new0(struct paths, 1);
    paths->question = *question;
    paths->start = start;
    paths->now = g_array_new(FALSE, FALSE, sizeof(struct deferred));
    paths->next = g_array_new(FALSE, FALSE, sizeof(struct deferred));
    paths->found = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    if (!allocate(paths)) {
        paths_free(paths);
        return NULL;
    }
    for (uint32_t node = 0; node < question->graph->node_count; node++) {
        if (question->marks[node] & PATH_CLOSED)
            set_bit(paths->closed, node);
        if (question->marks[node] & PATH_JUDGED)
            set_bit(paths->judged, node);
    }
    return paths;
}

void
paths_free(struct paths *paths)
{
    if (!paths)
        return;
    free(paths->visited);
    free(paths->closed);
    free(paths->judged);
    free(paths->seconds);
    free(paths->queue);
    free(paths->origin);
    g_array_free(paths->now, TRUE);
    g_array_free(paths->next, TRUE);
    g_array_free(paths->found, TRUE);
    g_free(paths);
}

static void
defer(struct paths *paths, uint32_t node, uint32_t origin, bool goal)
{
    struct deferred deferred = {node, origin, paths->distance + 1, goal};
    g_array_append_val(paths->next, deferred);
}

static void
visit(struct paths *paths, uint32_t node, uint32_t origin)
{
    set_bit(paths->visited, node);
    paths->origin[paths->tail] = origin;
    paths->queue[paths->tail++] = node;
}

static bool
goes_on(struct paths *paths)
{
    paths->steps = 0;
    paths->stopped = !paths->question.goes_on(paths->question.context);
    return !paths->stopped;
}

/* Follows the edges of the node at HEAD of the queue to COUNT others; returns how many may be. */
static uint32_t
follow(struct paths *paths, uint32_t head, const uint32_t *targets, uint32_t count)
{
    uint32_t node = paths->queue[head], open = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t to = targets[i];
        enum path_edge edge = PATH_EDGE_CERTAIN;
        if (paths->steps++ >= STEPS && !goes_on(paths))
            break;
        if (bit(paths->visited, to)) {
            open += !bit(paths->closed, to) || to == paths->start;
            continue;
        }
        if (head == 0 && bit(paths->seconds, to))
            continue;
        if (bit(paths->judged, to)) {
            edge = paths->question.judge(paths->question.context, node, to);
            paths->steps += JUDGED_STEPS;
        }
        if (edge == PATH_EDGE_REFUSED)
            continue;
        open++;
        if (edge == PATH_EDGE_CERTAIN)
            visit(paths, to, head);
        else
            defer(paths, to, head, false);
    }
    return open;
}

static void
fetch_ahead(const struct paths *paths, uint32_t head)
{
    const struct graph *graph = paths->question.graph;
    if (head + 2 * AHEAD >= paths->tail)
        return;
    uint32_t far = paths->queue[head + 2 * AHEAD];
    __builtin_prefetch(&graph->first[far]);
    __builtin_prefetch(&paths->question.marks[far]);
    __builtin_prefetch(&graph->targets[graph->first[paths->queue[head + AHEAD]]]);
}

/* Follows all edges of the node at HEAD of the queue; true if it is a goal itself. */
static bool
expand(struct paths *paths, uint32_t head)
{
    const struct graph *graph = paths->question.graph;
    uint32_t node = paths->queue[head], first = graph->first[node], count;
    uint8_t marks = paths->question.marks[node];
    if (head > 0 && (marks & PATH_GOAL)) {
        paths->goal = head;
        return true;
    }
    if (head > 0 && (marks & PATH_UNCERTAIN_GOAL))
        defer(paths, node, head, true);
    uint32_t open = follow(paths, head, graph->targets + first, graph->first[node + 1] - first);
    if (marks & PATH_EXTRA) {
        const uint32_t *targets = paths->question.extra(paths->question.context, node, &count);
        open += follow(paths, head, targets, count);
    }
    if (open == 0 && paths->reach.dead_end == PATHS_NO_NODE && !paths->stopped)
        paths->reach.dead_end = node;
    return false;
}

/* Everything that can be reached without another uncertain edge, by distance; true when there is a
 * goal among it.  What was put off before joins where its distance comes. */
static bool
search_level(struct paths *paths, uint32_t head)
{
    guint joined = 0;
    while (head < paths->tail || joined < paths->now->len) {
        if (head == paths->tail)
            paths->distance =
                MAX(paths->distance, g_array_index(paths->now, struct deferred, joined).distance);
        for (; joined < paths->now->len; joined++) {
            const struct deferred *deferred = &g_array_index(paths->now, struct deferred, joined);
            if (deferred->distance > paths->distance)
                break;
            if (deferred->goal) {
                paths->goal = deferred->origin;
                return true;
            }
            if (!bit(paths->visited, deferred->node))
                visit(paths, deferred->node, deferred->origin);
        }
        for (uint32_t end = paths->tail; head < end; head++) {
            fetch_ahead(paths, head);
            if (expand(paths, head))
                return true;
            if (paths->stopped)
                return false;
        }
        paths->distance++;
    }
    return false;
}

static void
begin(struct paths *paths)
{
    memcpy(paths->visited, paths->closed, bitmap_words(paths) * sizeof(uint64_t));
    g_array_set_size(paths->now, 0);
    g_array_set_size(paths->next, 0);
    paths->tail = 0;
    paths->uncertain = 0;
    paths->distance = 0;
    paths->reach = (struct paths_reach){0, PATHS_NO_NODE};
    visit(paths, paths->start, 0);
}

static void
report(struct paths *paths, struct path *path)
{
    g_array_set_size(paths->found, 0);
    for (uint32_t place = paths->goal;; place = paths->origin[place]) {
        g_array_append_val(paths->found, paths->queue[place]);
        if (place == 0)
            break;
    }
    uint32_t *nodes = (uint32_t *)(void *)paths->found->data, count = paths->found->len;
    for (uint32_t i = 0; i < count / 2; i++) {
        uint32_t other = nodes[i];
        nodes[i] = nodes[count - 1 - i];
        nodes[count - 1 - i] = other;
    }
    set_bit(paths->seconds, nodes[1]);
    *path = (struct path){nodes, count, paths->uncertain};
}

enum paths_result
paths_next(struct paths *paths, struct path *path)
{
    if (paths->stopped)
        return PATHS_STOPPED;
    begin(paths);
    bool found = search_level(paths, 0);
    while (!found && !paths->stopped && paths->next->len) {
        GArray *done = paths->now;
        paths->now = paths->next;
        paths->next = done;
        g_array_set_size(paths->next, 0);
        paths->uncertain++;
        paths->distance = 0;
        found = search_level(paths, paths->tail);
    }
    paths->reach.count = paths->tail - 1;
    if (found)
        report(paths, path);
    return found ? PATHS_FOUND : paths->stopped ? PATHS_STOPPED : PATHS_NONE;
}

struct paths_reach
paths_reach(const struct paths *paths)
{
    return paths->reach;
}
