/* Several threads: who helps, and that what they find does not depend on how many there are. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "mock_python.h"
#include "target/threads.h"

#include <signal.h>

enum { OBJECTS = 3000, MOST_HELD = 4, MOST_THREADS = 5 };

/* threads.h */

struct calls {
    unsigned of[THREADS_MAX];
    bool signals_blocked[THREADS_MAX];
};

static void
note_call(void *context, unsigned number)
{
    struct calls *calls = context;
    sigset_t blocked;
    pthread_sigmask(SIG_SETMASK, NULL, &blocked);
    calls->of[number]++;
    calls->signals_blocked[number] =
        sigismember(&blocked, SIGINT) && sigismember(&blocked, SIGCHLD);
}

Test(threads, each_number_is_called_once_and_without_signals)
{
    struct calls calls = {0};
    sigset_t blocked;

    threads_run(MOST_THREADS, note_call, &calls);
    for (unsigned i = 0; i < THREADS_MAX; i++)
        cr_assert(eq(uint, calls.of[i], i < MOST_THREADS));
    for (unsigned i = 1; i < MOST_THREADS; i++)
        cr_assert(calls.signals_blocked[i]);
    cr_assert_not(calls.signals_blocked[0]);
    pthread_sigmask(SIG_SETMASK, NULL, &blocked);
    cr_assert_not(sigismember(&blocked, SIGINT));
}

Test(threads, are_so_many_or_as_the_machine_has)
{
    g_autoptr(GError) error = NULL;
    unsigned count = 0;

    cr_assert(threads_from_text("3", &count, NULL));
    cr_assert(eq(uint, count, 3));
    cr_assert(threads_from_text("auto", &count, NULL));
    cr_assert(count >= 1 && count <= THREADS_MAX);
    cr_assert_not(threads_from_text("0", &count, NULL));
    cr_assert_not(threads_from_text("17", &count, NULL));
    cr_assert_not(threads_from_text("many", &count, &error));
    cr_assert(
        eq(str, error->message, "threads is a number from 1 to 16, or \"auto\", not \"many\""));
}

/* A heap read by them. */

MOCK_FIXTURE(mock_x86_64)

TestSuite(many_threads, .init = setup, .fini = teardown);

/* Lists that hold each other, here and there something of another class, or nothing at all. */
static void
make_heap(GRand *random)
{
    static uint64_t objects[OBJECTS];
    for (int i = 0; i < OBJECTS; i++) {
        uint64_t items[MOST_HELD];
        int held = i ? g_rand_int_range(random, 0, MOST_HELD + 1) : 0;
        for (int k = 0; k < held; k++)
            items[k] = objects[g_rand_int_range(random, 0, i)];
        if (held && i % 50 == 0)
            items[0] = 0x5000;
        if (i % 100 == 99) {
            g_autofree char *name = g_strdup_printf("Class%d", i);
            objects[i] = mock_object(mock, mock_class(mock, name, 0), 0);
        } else {
            objects[i] = mock_list_of(mock, items, (size_t)held);
        }
        if (i % 3 == 0)
            mock_track(mock, objects[i]);
    }
}

static struct index *
index_by(unsigned threads, bool without_trails)
{
    struct budget budget = {.threads = threads};
    budget_start(&budget, -1);
    struct heap *heap = heap_new(mock_open(mock), &budget, NULL);
    cr_assert(heap != NULL);
    cr_assert(eq(uint, heap->trail_count, threads));
    if (without_trails)
        heap->trails[0].failed = true;
    struct index *index = index_new(heap, &budget, NULL);
    cr_assert(index != NULL);
    return index;
}

static void
assert_same(const struct index *a, const struct index *b)
{
    const struct graph *one = &a->referrers, *other = &b->referrers;
    const struct heap_coverage *seen = &a->heap->coverage, *seen_too = &b->heap->coverage;
    cr_assert(eq(u32, one->node_count, other->node_count));
    cr_assert(eq(u32, one->edge_count, other->edge_count));
    cr_assert(memcmp(one->first, other->first, (one->node_count + 1) * sizeof(uint32_t)) == 0);
    cr_assert(memcmp(one->targets, other->targets, one->edge_count * sizeof(uint32_t)) == 0);
    cr_assert(eq(u64, seen->not_objects, seen_too->not_objects));
    cr_assert(eq(u64, seen->unreadable, seen_too->unreadable));
    cr_assert(eq(u64, seen->tracked, seen_too->tracked));
    for (uint32_t id = 0; id < one->node_count; id++)
        cr_assert(heap_type(a->heap, id)->address == heap_type(b->heap, id)->address);
}

static void
assert_many_find_what_one_finds(guint32 seed)
{
    GRand *random = g_rand_new_with_seed(seed);
    make_heap(random);
    struct index *alone = index_by(1, false);
    cr_assert(alone->referrers.edge_count > OBJECTS / 2);
    cr_assert(alone->heap->coverage.not_objects > 0);
    for (unsigned threads = 2; threads <= MOST_THREADS; threads++) {
        memory_forget(mock->python->memory);
        struct index *together = index_by(threads, false);
        assert_same(alone, together);
        index_free(together);
    }
    index_free(alone);
    g_rand_free(random);
}

Test(many_threads, find_what_one_finds)
{
    assert_many_find_what_one_finds(5);
}

/* Each page goes through the leader. */
Test(many_threads, find_it_where_one_loads_pages)
{
    mock_use_fallback(mock->target);
    assert_many_find_what_one_finds(5);
}

Test(many_threads, find_it_where_each_loads_pages)
{
    mock_use_fallback(mock->target);
    mock_use_any_thread(mock->target);
    assert_many_find_what_one_finds(5);
}

Test(many_threads, and_what_a_second_reading_finds)
{
    GRand *random = g_rand_new_with_seed(6);
    make_heap(random);
    struct index *noted = index_by(2, false), *read_again = index_by(2, true);
    assert_same(noted, read_again);
    index_free(read_again);
    index_free(noted);
    g_rand_free(random);
}
