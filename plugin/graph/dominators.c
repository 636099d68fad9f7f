#include "graph/dominators.h"

#include <stddef.h>
#include <sys/mman.h>

#define NONE UINT32_MAX

enum { STEPS = 1 << 13 }; /* between two questions whether to go on */

/* Nodes are renumbered in the order in which a depth-first search meets them; all arrays but
 * `number` and `vertex` are by that number. */
struct search {
    const struct dominators_question *question;
    uint32_t count;
    uint32_t *number;   /* by node; NONE: not met yet */
    uint32_t *vertex;   /* the node */
    uint32_t *parent;   /* in the search's tree */
    uint32_t *semi;     /* the semidominator; until it is known, the node itself */
    uint32_t *ancestor; /* in the forest of linked nodes; NONE: a root of it */
    uint32_t *label;    /* the node of least semi on the compressed way to the ancestor */
    uint32_t *dominator;
    uint32_t *bucket; /* the first node whose semidominator this is */
    uint32_t *next;   /* the next in that bucket; during the search: the edge to take next */
    uint32_t met, steps;
};

static uint32_t *
new_array(uint32_t count)
{
    void *array = mmap(NULL, ((size_t)count + 1) * sizeof(uint32_t), PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return array == MAP_FAILED ? NULL : array;
}

static void
free_array(uint32_t **array, uint32_t count)
{
    if (*array)
        munmap(*array, ((size_t)count + 1) * sizeof(uint32_t));
    *array = NULL;
}

static bool
goes_on(struct search *search)
{
    const struct dominators_question *question = search->question;
    return ++search->steps % STEPS != 0 || !question->goes_on ||
           question->goes_on(question->context);
}

static void
meet(struct search *search, uint32_t node, uint32_t parent)
{
    uint32_t n = search->met++;
    search->number[node] = n;
    search->vertex[n] = node;
    search->parent[n] = parent;
    search->next[n] = search->question->forward->first[node];
}

/* Everything that START leads to and that was not met before; in the tree below PARENT. */
static bool
search_from(struct search *search, uint32_t start, uint32_t parent)
{
    const struct graph *forward = search->question->forward;
    meet(search, start, parent);
    for (uint32_t n = search->number[start]; n != parent;) {
        if (!goes_on(search))
            return false;
        if (search->next[n] == forward->first[search->vertex[n] + 1]) {
            n = search->parent[n];
            continue;
        }
        uint32_t node = forward->targets[search->next[n]++];
        if (search->number[node] != NONE)
            continue;
        meet(search, node, n);
        n = search->number[node];
    }
    return true;
}

/* First the root and what it reaches, then the rest. */
static bool
search_all(struct search *search, uint32_t *reached)
{
    const struct graph *reverse = search->question->reverse;
    if (!search_from(search, search->question->root, NONE))
        return false;
    *reached = search->met;
    for (int round = 0; round < 2 && search->met < search->count; round++)
        for (uint32_t node = 0; node < search->count; node++)
            if (search->number[node] == NONE &&
                (round == 1 || reverse->first[node] == reverse->first[node + 1]) &&
                !search_from(search, node, 0))
                return false;
    return true;
}

/* The node of least semidominator on the way from N up to its root in the forest, which is left
 * out; the way is made short.  It is turned round while it is climbed, so that it can be gone back
 * without a stack. */
static uint32_t
evaluate(struct search *search, uint32_t n)
{
    uint32_t *ancestor = search->ancestor, *label = search->label, *semi = search->semi;
    uint32_t behind = NONE, top = n;
    if (ancestor[n] == NONE)
        return n;
    while (ancestor[ancestor[top]] != NONE) {
        uint32_t above = ancestor[top];
        ancestor[top] = behind;
        behind = top;
        top = above;
    }
    /* `top` hangs below the root of its tree. */
    uint32_t root = ancestor[top];
    while (behind != NONE) {
        uint32_t below = ancestor[behind];
        if (semi[label[top]] < semi[label[behind]])
            label[behind] = label[top];
        ancestor[behind] = root;
        top = behind;
        behind = below;
    }
    return label[n];
}

/* The semidominator of N: the least of what its predecessors lead to. */
static void
find_semidominator(struct search *search, uint32_t n)
{
    const struct graph *reverse = search->question->reverse;
    uint32_t node = search->vertex[n];
    for (uint32_t i = reverse->first[node]; i < reverse->first[node + 1]; i++) {
        uint32_t least = search->semi[evaluate(search, search->number[reverse->targets[i]])];
        if (least < search->semi[n])
            search->semi[n] = least;
    }
    if (search->parent[n] < search->semi[n])
        search->semi[n] = search->parent[n];
}

static bool
find_all(struct search *search)
{
    for (uint32_t n = search->count; n-- > 1;) {
        uint32_t parent = search->parent[n];
        if (!goes_on(search))
            return false;
        find_semidominator(search, n);
        search->next[n] = search->bucket[search->semi[n]];
        search->bucket[search->semi[n]] = n;
        search->ancestor[n] = parent;
        for (uint32_t held = search->bucket[parent]; held != NONE; held = search->next[held]) {
            uint32_t least = evaluate(search, held);
            search->dominator[held] = search->semi[least] < search->semi[held] ? least : parent;
        }
        search->bucket[parent] = NONE;
    }
    for (uint32_t n = 1; n < search->count; n++)
        if (search->dominator[n] != search->semi[n])
            search->dominator[n] = search->dominator[search->dominator[n]];
    return true;
}

static bool
has_room(struct search *search)
{
    uint32_t **arrays[] = {&search->number, &search->vertex,    &search->parent,
                           &search->semi,   &search->ancestor,  &search->label,
                           &search->bucket, &search->dominator, &search->next};
    for (size_t i = 0; i < sizeof arrays / sizeof *arrays; i++)
        if (!(*arrays[i] = new_array(search->count)))
            return false;
    for (uint32_t n = 0; n < search->count; n++) {
        search->number[n] = search->ancestor[n] = search->bucket[n] = NONE;
        search->semi[n] = search->label[n] = n;
    }
    return true;
}

bool
dominators_find(const struct dominators_question *question, struct dominators *dominators)
{
    struct search search = {.question = question, .count = question->forward->node_count};
    *dominators = (struct dominators){.node_count = search.count};
    bool good = has_room(&search) && search_all(&search, &dominators->reached);
    graph_clear(question->forward);
    if (good && (good = find_all(&search))) {
        /* By node; `semi` is of no more use. */
        for (uint32_t n = 0; n < search.count; n++)
            search.semi[search.vertex[n]] = search.vertex[search.dominator[n]];
        dominators->immediate = search.semi;
        dominators->order = search.vertex;
        search.semi = search.vertex = NULL;
    }
    uint32_t **arrays[] = {&search.number, &search.vertex,    &search.parent,
                           &search.semi,   &search.ancestor,  &search.label,
                           &search.bucket, &search.dominator, &search.next};
    for (size_t i = 0; i < sizeof arrays / sizeof *arrays; i++)
        free_array(arrays[i], search.count);
    return good;
}

void
dominators_clear(struct dominators *dominators)
{
    free_array(&dominators->immediate, dominators->node_count);
    free_array(&dominators->order, dominators->node_count);
}
