/* Blocks of mimalloc's segments, and the objects of a free-threaded build among them. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "mock_python.h"

enum { SLICE = 1 << 16, INFO_SLICES = 1, SLICES = 8, BLOCK = 80, CAPACITY = 6 };
#define SEGMENT (UINT64_C(1) << 25)
#define FIRST (UINT64_C(0x7c0000000000))
#define KEY UINT64_C(0x1122334455667788)

static struct mock_python *mock;
static struct budget budget;
static struct mimalloc *mimalloc;
static GArray *taken; /* struct mimalloc_block */

static void
setup(void)
{
    mock = mock_python_new(mock_x86_64);
    budget = (struct budget){.state = BUDGET_LEFT};
    mimalloc = NULL;
    taken = g_array_new(FALSE, FALSE, sizeof(struct mimalloc_block));
}

static void
teardown(void)
{
    mimalloc_free(mimalloc);
    g_array_free(taken, TRUE);
    mock_python_free(mock);
}

TestSuite(mimalloc, .init = setup, .fini = teardown);

/* The head of a segment of eight slices. */
static uint64_t
segment_at(uint64_t address)
{
    mock_alloc(mock->target, address, SLICES * SLICE);
    mock_set(mock, address, "mi_segment_t.cookie", KEY ^ address);
    mock_set(mock, address, "mi_segment_t.segment_size", SLICES * SLICE);
    mock_set(mock, address, "mi_segment_t.segment_slices", SLICES);
    mock_set(mock, address, "mi_segment_t.slice_entries", SLICES);
    mock_set(mock, address, "mi_segment_t.segment_info_slices", INFO_SLICES);
    for (unsigned i = 0; i < SLICES; i++)
        mock_poke(mock->target, address + 264 + i * 96, 1, 4); /* all free, one by one */
    return address;
}

static uint64_t
description(uint64_t segment, unsigned slice)
{
    return segment + mock_member(&mock->source, "mi_segment_t.slices").offset +
           slice * mock_size(&mock->source, "mi_page_t");
}

/* A page of six blocks of 80 bytes in one slice; returns its description. */
static uint64_t
page_at(uint64_t segment, unsigned slice, enum mimalloc_tag tag)
{
    uint64_t page = description(segment, slice);
    mock_set(mock, page, "mi_page_t.xblock_size", BLOCK);
    mock_set(mock, page, "mi_page_t.capacity", CAPACITY);
    mock_poke(mock->target, page + 8, (uint64_t)tag << 3, 1);
    return page;
}

/* Blocks of 80 bytes begin one block off the page's start. */
static uint64_t
block(uint64_t segment, unsigned slice, unsigned n)
{
    return segment + slice * SLICE + BLOCK + n * BLOCK;
}

/* Chains the blocks, the first of which MEMBER of the page leads to. */
static void
chain(uint64_t page, const char *member, const uint64_t *blocks, size_t count)
{
    mock_set(mock, page, member, blocks[0]);
    for (size_t i = 0; i < count; i++)
        mock_poke_word(mock->target, blocks[i], i + 1 < count ? blocks[i + 1] : 0);
}

static bool
take(void *context, const struct mimalloc_block *one)
{
    (void)context;
    g_array_append_vals(taken, one, 1);
    return true;
}

/* Which blocks are in use, by number: "0 2 3", of a page in this slice. */
static char *
in_use(uint64_t segment, unsigned slice)
{
    g_autoptr(GString) text = g_string_new(NULL);
    if (!mimalloc) {
        mimalloc = mimalloc_new(mock_open(mock));
        mimalloc_search_memory(mimalloc);
        mimalloc_each(mimalloc, &budget, take, NULL);
    }
    for (guint i = 0; i < taken->len; i++) {
        const struct mimalloc_block *one = &g_array_index(taken, struct mimalloc_block, i);
        uint64_t offset = one->address - block(segment, slice, 0);
        if (offset < SLICE && offset % BLOCK == 0)
            g_string_append_printf(text, "%s%u", text->len ? " " : "", (unsigned)(offset / BLOCK));
    }
    return g_string_chunk_insert(mock->texts, text->str);
}

Test(mimalloc, blocks_on_no_chain_are_in_use)
{
    uint64_t segment = segment_at(FIRST), page = page_at(segment, 1, MIMALLOC_COLLECTED);
    chain(page, "mi_page_t.free", MOCK_WORDS(block(segment, 1, 4), block(segment, 1, 1)));
    chain(page, "mi_page_t.local_free", MOCK_WORDS(block(segment, 1, 5)));
    chain(page, "mi_page_t.xthread_free", MOCK_WORDS(block(segment, 1, 2)));
    mock_set(mock, page, "mi_page_t.xthread_free", block(segment, 1, 2) | 3); /* and a state */
    cr_assert(eq(str, in_use(segment, 1), "0 3"));
    cr_assert(eq(uint, mimalloc_broken(mimalloc), 0));
    cr_assert(eq(uint, mimalloc_segment_count(mimalloc), 1));
}

Test(mimalloc, kinds_of_pages_and_where_objects_begin)
{
    uint64_t segment = segment_at(FIRST);
    for (unsigned tag = 0; tag <= MIMALLOC_COLLECTED_HEAD; tag++)
        page_at(segment, tag + 1, (enum mimalloc_tag)tag);
    in_use(segment, 1);
    cr_assert(eq(uint, taken->len, 4 * CAPACITY));
    for (guint i = 0; i < taken->len; i++) {
        const struct mimalloc_block *one = &g_array_index(taken, struct mimalloc_block, i);
        cr_assert(eq(int, one->tag, (int)(i / CAPACITY)));
        cr_assert(eq(u64, one->size, BLOCK));
        cr_assert(
            eq(u64, one->object - one->address, one->tag == MIMALLOC_COLLECTED_HEAD ? 16 : 0));
    }
}

/* The debugging allocator keeps two words in front of what it gives. */
Test(mimalloc, objects_begin_behind_debugging_notes)
{
    uint64_t segment = segment_at(FIRST);
    uint64_t type = mock_member(&mock->source, "PyObject.ob_type").offset;
    mock_set(mock, page_at(segment, 1, MIMALLOC_COLLECTED), "mi_page_t.debug_offset", 16 + type);
    mock_set(mock, page_at(segment, 2, MIMALLOC_COLLECTED_HEAD), "mi_page_t.debug_offset",
             32 + type);
    in_use(segment, 1);
    const struct mimalloc_block *plain = &g_array_index(taken, struct mimalloc_block, 0);
    const struct mimalloc_block *head = &g_array_index(taken, struct mimalloc_block, CAPACITY);
    cr_assert(eq(u64, plain->object - plain->address, 16));
    cr_assert(eq(u64, head->object - head->address, 32));
}

Test(mimalloc, blocks_that_other_threads_freed_hang_on_the_heap)
{
    uint64_t segment = segment_at(FIRST), page = page_at(segment, 1, MIMALLOC_COLLECTED);
    uint64_t heap = mock_place(mock->target, mock_size(&mock->source, "mi_heap_t"));
    mock_set(mock, page, "mi_page_t.xheap", heap);
    mock_set(mock, heap, "mi_heap_t.thread_delayed_free", block(segment, 1, 3));
    mock_poke_word(mock->target, block(segment, 1, 3), block(segment, 1, 0));
    cr_assert(eq(str, in_use(segment, 1), "1 2 4 5"));
}

/* mi_ptr_encode: links, with NULL as the page's own address. */
Test(mimalloc, encoded_chains)
{
    const uint64_t keys[] = {0x0123456789abcdc7, 0xfedcba9876543210};
    uint64_t segment = segment_at(FIRST), page = page_at(segment, 1, MIMALLOC_COLLECTED);
    uint64_t links[] = {block(segment, 1, 2), page};
    mock_source_add_member(&mock->source, "mi_page_t.keys", (struct layout_member){72, 16, 0, 0});
    mock_poke_words(mock, page + 72, keys, 2);
    mock_set(mock, page, "mi_page_t.free", block(segment, 1, 5));
    for (unsigned i = 0; i < 2; i++) {
        uint64_t word = links[i] ^ keys[1];
        unsigned shift = keys[0] % 64;
        links[i] = (word << shift | word >> (64 - shift)) + keys[0];
    }
    mock_poke_word(mock->target, block(segment, 1, 5), links[0]);
    mock_poke_word(mock->target, block(segment, 1, 2), links[1]);
    cr_assert(eq(str, in_use(segment, 1), "0 1 3 4"));
    cr_assert(eq(uint, mimalloc_broken(mimalloc), 0));
}

/* 2.5.2: sizes of a word, and the page says where its blocks begin. */
Test(mimalloc, pages_that_say_where_they_begin)
{
    uint64_t segment = segment_at(FIRST), page = page_at(segment, 1, MIMALLOC_COLLECTED);
    mock_source_forget(&mock->source, "mi_page_t.xblock_size");
    mock_source_add_member(&mock->source, "mi_page_t.block_size",
                           (struct layout_member){72, 8, 0, 0});
    mock_source_add_member(&mock->source, "mi_page_t.page_start",
                           (struct layout_member){80, 8, 0, 0});
    mock_poke_word(mock->target, page + 72, BLOCK);
    mock_poke_word(mock->target, page + 80, block(segment, 1, 0) + 16);
    in_use(segment, 1);
    cr_assert(eq(uint, taken->len, CAPACITY));
    cr_assert(
        eq(u64, g_array_index(taken, struct mimalloc_block, 0).address, block(segment, 1, 0) + 16));
}

Test(mimalloc, a_huge_block_fills_its_page)
{
    uint64_t segment = segment_at(FIRST), page = page_at(segment, 1, MIMALLOC_MEMORY);
    mock_set(mock, segment, "mi_segment_t.kind", 1);
    mock_set(mock, page, "mi_page_t.slice_count", SLICES - INFO_SLICES);
    mock_set(mock, page, "mi_page_t.xblock_size", 0x80000000);
    mock_set(mock, page, "mi_page_t.capacity", 1);
    in_use(segment, 1);
    cr_assert(eq(uint, taken->len, 1));
    const struct mimalloc_block *one = &g_array_index(taken, struct mimalloc_block, 0);
    cr_assert(eq(u64, one->address, segment + SLICE));
    cr_assert(eq(u64, one->size, (SLICES - INFO_SLICES) * SLICE));
}

/* Whatever does not look like the segments of this process is none. */
Test(mimalloc, heads_that_do_not_fit)
{
    static const struct {
        const char *member;
        uint64_t value;
    } rows[] = {
        {"mi_segment_t.cookie", 0},
        {"mi_segment_t.cookie", 5}, /* made with another number */
        {"mi_segment_t.kind", 2},
        {"mi_segment_t.segment_size", SLICES * SLICE + 1},
        {"mi_segment_t.segment_size", UINT64_MAX},
        {"mi_segment_t.segment_slices", 0},
        {"mi_segment_t.segment_slices", UINT64_MAX},
        {"mi_segment_t.slice_entries", 0},
        {"mi_segment_t.slice_entries", UINT64_MAX},
        {"mi_segment_t.segment_info_slices", 0},
        {"mi_segment_t.segment_info_slices", SLICES + 1},
    };
    page_at(segment_at(FIRST), 1, MIMALLOC_COLLECTED);
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        uint64_t segment = segment_at(FIRST + (i + 1) * SEGMENT);
        page_at(segment, 1, MIMALLOC_COLLECTED);
        mock_set(mock, segment, rows[i].member, rows[i].value);
    }
    cr_assert(eq(str, in_use(FIRST, 1), "0 1 2 3 4 5"));
    cr_assert(eq(uint, mimalloc_segment_count(mimalloc), 1));
    cr_assert(eq(uint, taken->len, CAPACITY));
}

/* A page whose numbers make no sense is left out, and those behind it are not. */
Test(mimalloc, pages_that_make_no_sense)
{
    static const struct {
        const char *member;
        uint64_t value;
    } rows[] = {
        {"mi_page_t.xblock_size", 2},     {"mi_page_t.xblock_size", BLOCK + 1},
        {"mi_page_t.capacity", 60000},    {"mi_page_t.xblock_size", 0x7fffffff},
        {"mi_page_t.xblock_size", SLICE}, /* six of them */
    };
    uint64_t segment = segment_at(FIRST);
    for (unsigned i = 0; i < G_N_ELEMENTS(rows); i++)
        mock_set(mock, page_at(segment, i + 1, MIMALLOC_COLLECTED), rows[i].member, rows[i].value);
    page_at(segment, 6, MIMALLOC_COLLECTED);
    cr_assert(eq(str, in_use(segment, 6), "0 1 2 3 4 5"));
    cr_assert(eq(uint, taken->len, CAPACITY));
    cr_assert(eq(uint, mimalloc_broken(mimalloc), G_N_ELEMENTS(rows)));
}

Test(mimalloc, slices_of_no_length_and_beyond_the_end)
{
    uint64_t segment = segment_at(FIRST), other = segment_at(FIRST + SEGMENT);
    mock_set(mock, page_at(segment, 2, MIMALLOC_COLLECTED), "mi_page_t.slice_count", 0);
    mock_set(mock, page_at(other, 2, MIMALLOC_COLLECTED), "mi_page_t.slice_count", UINT32_MAX);
    cr_assert(eq(str, in_use(segment, 2), ""));
    cr_assert(eq(str, in_use(other, 2), "0 1 2 3 4 5"));
    cr_assert(eq(uint, mimalloc_broken(mimalloc), 1));
}

/* What a broken chain does not reach counts as in use. */
Test(mimalloc, chains_in_circles_and_out_of_the_page)
{
    uint64_t segment = segment_at(FIRST), round = page_at(segment, 1, MIMALLOC_COLLECTED);
    uint64_t away = page_at(segment, 2, MIMALLOC_COLLECTED);
    uint64_t between = page_at(segment, 3, MIMALLOC_COLLECTED);
    chain(round, "mi_page_t.free", MOCK_WORDS(block(segment, 1, 1), block(segment, 1, 2)));
    mock_poke_word(mock->target, block(segment, 1, 2), block(segment, 1, 1));
    chain(away, "mi_page_t.free", MOCK_WORDS(block(segment, 2, 1)));
    mock_poke_word(mock->target, block(segment, 2, 1), UINT64_C(0x5000));
    mock_set(mock, between, "mi_page_t.local_free", block(segment, 3, 1) + 8);
    cr_assert(eq(str, in_use(segment, 1), "0 3 4 5"));
    cr_assert(eq(str, in_use(segment, 2), "0 2 3 4 5"));
    cr_assert(eq(str, in_use(segment, 3), "0 1 2 3 4 5"));
    cr_assert(eq(uint, mimalloc_broken(mimalloc), 3));
}

Test(mimalloc, segments_are_noted_by_what_lies_in_them)
{
    uint64_t segment = segment_at(FIRST);
    page_at(segment, 1, MIMALLOC_COLLECTED);
    mimalloc = mimalloc_new(mock_open(mock));
    mimalloc_note(mimalloc, 0x5000);
    mimalloc_note(mimalloc, UINT64_MAX);
    cr_assert(eq(uint, mimalloc_segment_count(mimalloc), 0));
    mimalloc_note(mimalloc, block(segment, 1, 3));
    mimalloc_note(mimalloc, segment);
    cr_assert(eq(uint, mimalloc_segment_count(mimalloc), 1));
}

Test(mimalloc, segments_of_threads)
{
    uint64_t segment = segment_at(FIRST), page = page_at(segment, 1, MIMALLOC_COLLECTED);
    uint64_t heaps = mock_place(mock->target, 4 * mock_size(&mock->source, "mi_heap_t"));
    uint64_t queue = heaps + 3 * mock_size(&mock->source, "mi_heap_t") + 1040 + 74 * 24;
    mock_source_add_member(&mock->source, "_PyThreadStateImpl.mimalloc.heaps",
                           (struct layout_member){0, 4 * 3064, 0, 0});
    mock_poke_word(mock->target, queue, page);
    mock_set(mock, page, "mi_page_t.next", page); /* a circle */
    mimalloc = mimalloc_new(mock_open(mock));
    mimalloc_search_thread(mimalloc, heaps);
    cr_assert(eq(uint, mimalloc_segment_count(mimalloc), 1));
}

Test(mimalloc, segments_of_threads_that_ended)
{
    uint64_t first = segment_at(FIRST), second = segment_at(FIRST + SEGMENT);
    uint64_t interpreter = mock_place(mock->target, 16);
    mock_source_add_member(&mock->source, "PyInterpreterState.mimalloc.abandoned_pool.abandoned",
                           (struct layout_member){8, 8, 0, 0});
    mock_poke_word(mock->target, interpreter + 8, first | 77); /* a count below the address */
    mock_set(mock, first, "mi_segment_t.abandoned_next", second);
    mock_set(mock, second, "mi_segment_t.abandoned_next", first);
    mimalloc = mimalloc_new(mock_open(mock));
    mimalloc_search_interpreter(mimalloc, interpreter);
    cr_assert(eq(uint, mimalloc_segment_count(mimalloc), 2));
}

Test(mimalloc, states_of_blocks)
{
    uint64_t segment = segment_at(FIRST), page = page_at(segment, 1, MIMALLOC_COLLECTED);
    struct block found;
    chain(page, "mi_page_t.free", MOCK_WORDS(block(segment, 1, 4)));
    in_use(segment, 1);
    mimalloc_locate(mimalloc, &mock->reader, block(segment, 1, 3) + 5, &found);
    cr_assert(eq(int, found.state, BLOCK_USED));
    cr_assert(eq(u64, found.start, block(segment, 1, 3)));
    cr_assert(eq(u64, found.size, BLOCK));
    cr_assert(eq(uint, found.number, 3));
    cr_assert(eq(uint, found.tag, MIMALLOC_COLLECTED));
    cr_assert(eq(u64, found.area, segment));
    mimalloc_locate(mimalloc, &mock->reader, block(segment, 1, 4), &found);
    cr_assert(eq(int, found.state, BLOCK_FREE));
    cr_assert(eq(str, (char *)found.list, "free"));
    mimalloc_locate(mimalloc, &mock->reader, block(segment, 1, CAPACITY), &found);
    cr_assert(eq(int, found.state, BLOCK_FREE));
    cr_assert(found.never_used);
    cr_assert(eq(int, mimalloc_locate(mimalloc, &mock->reader, segment, &found), PART_HEAD));
    cr_assert(
        eq(int, mimalloc_locate(mimalloc, &mock->reader, FIRST + SEGMENT, &found), PART_NONE));
}

/* The heads of objects in a free-threaded build, made to fit into the two words of this mock:
 * counts of the owner, then the collector's bits, the lock, and counts of others. */
static void
become_free_threaded(void)
{
    static const struct {
        const char *name;
        struct layout_member member;
    } rows[] = {
        {"PyObject.ob_ref_local", {0, 4, 0, 0}},  {"PyObject.ob_gc_bits", {4, 1, 0, 0}},
        {"PyObject.ob_mutex", {5, 1, 0, 0}},      {"PyObject.ob_tid", {5, 1, 0, 0}},
        {"PyObject.ob_ref_shared", {6, 2, 0, 0}},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        mock_source_add_member(&mock->source, rows[i].name, rows[i].member);
}

/* An empty list at ADDRESS, with these counts and bits. */
static void
list_at(uint64_t address, uint64_t count, uint64_t bits)
{
    mock_poke(mock->target, address, count, 4);
    mock_poke(mock->target, address + 4, bits, 1);
    mock_set(mock, address, "PyObject.ob_type", mock->types.list);
}

Test(mimalloc, living_objects_of_a_free_threaded_build)
{
    enum { TRACKED = 1, DEFERRED = 64 };
    uint64_t segment = segment_at(FIRST);
    page_at(segment, 1, MIMALLOC_COLLECTED);
    page_at(segment, 2, MIMALLOC_MEMORY);
    page_at(segment, 3, MIMALLOC_COLLECTED_HEAD);
    list_at(block(segment, 1, 0), 1, TRACKED);
    list_at(block(segment, 1, 1), 1, 0);                 /* untracked */
    list_at(block(segment, 1, 2), 0, TRACKED);           /* freed, or kept for reuse */
    list_at(block(segment, 1, 3), 0, DEFERRED);          /* not counted */
    mock_poke(mock->target, block(segment, 1, 4), 1, 4); /* without a type yet */
    list_at(block(segment, 2, 0), 1, TRACKED);           /* other memory */
    list_at(block(segment, 3, 0) + 16, 1, TRACKED);      /* there are no such lists */
    become_free_threaded();
    struct heap *heap = mock_heap(mock);
    cr_assert(address_map_has(heap->objects, block(segment, 1, 0)));
    cr_assert(address_map_has(heap->objects, block(segment, 1, 1)));
    cr_assert_not(address_map_has(heap->objects, block(segment, 1, 2)));
    cr_assert(address_map_has(heap->objects, block(segment, 1, 3)));
    cr_assert_not(address_map_has(heap->objects, block(segment, 1, 4)));
    cr_assert_not(address_map_has(heap->objects, block(segment, 2, 0)));
    cr_assert_not(address_map_has(heap->objects, block(segment, 3, 0) + 16));
    cr_assert(eq(u64, heap->coverage.tracked, 1));
    heap_free(heap);
}

Test(mimalloc, no_object_begins_in_other_memory_or_within_a_block)
{
    uint64_t segment = segment_at(FIRST);
    page_at(segment, 1, MIMALLOC_COLLECTED);
    page_at(segment, 2, MIMALLOC_MEMORY);
    page_at(segment, 3, MIMALLOC_COLLECTED_HEAD);
    become_free_threaded();
    in_use(segment, 1);
    cr_assert_not(mimalloc_forbids(mimalloc, &mock->reader, block(segment, 1, 2)));
    cr_assert(mimalloc_forbids(mimalloc, &mock->reader, block(segment, 1, 2) + 8));
    cr_assert(mimalloc_forbids(mimalloc, &mock->reader, block(segment, 2, 2)));
    cr_assert(mimalloc_forbids(mimalloc, &mock->reader, block(segment, 3, 2)));
    cr_assert_not(mimalloc_forbids(mimalloc, &mock->reader, block(segment, 3, 2) + 16));
    cr_assert(mimalloc_forbids(mimalloc, &mock->reader, segment + 64));
    cr_assert_not(mimalloc_forbids(mimalloc, &mock->reader, mock->none));
}
