#include "target/edges.h"
#include "target/sorted.h"

struct edges {
    GArray *addresses; /* uint64_t */
    bool sorted;
};

struct edges *
edges_new(void)
{
    struct edges *edges = g_new0(struct edges, 1);
    edges->addresses = g_array_new(FALSE, FALSE, sizeof(uint64_t));
    return edges;
}

void
edges_free(struct edges *edges)
{
    if (!edges)
        return;
    g_array_free(edges->addresses, TRUE);
    g_free(edges);
}

void
edges_add(struct edges *edges, uint64_t address)
{
    g_array_append_val(edges->addresses, address);
    edges->sorted = false;
}

static int
compare(const void *left, const void *right)
{
    uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;
    return (a > b) - (a < b);
}

/* The index of the first edge after ADDRESS. */
static guint
first_after(struct edges *edges, uint64_t address)
{
    if (!edges->sorted)
        g_array_sort(edges->addresses, compare);
    edges->sorted = true;
    const uint64_t *addresses = (const uint64_t *)edges->addresses->data;
    return sorted_up_to(SORTED_NUMBERS(addresses, edges->addresses->len), address);
}

size_t
edges_read(struct edges *edges, const struct memory_backend *inner, uint64_t address, void *buffer,
           size_t length)
{
    guint next = first_after(edges, address);
    size_t done = 0;
    while (done < length) {
        size_t piece = length - done;
        while (next < edges->addresses->len &&
               g_array_index(edges->addresses, uint64_t, next) <= address + done)
            next++;
        if (next < edges->addresses->len)
            piece = (size_t)MIN(piece,
                                g_array_index(edges->addresses, uint64_t, next) - (address + done));
        size_t got = inner->read(inner->context, address + done, (uint8_t *)buffer + done, piece);
        done += MIN(got, piece);
        if (got < piece)
            break;
    }
    return done;
}
