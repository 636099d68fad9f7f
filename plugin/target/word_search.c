#include "target/word_search.h"
#include "target/sorted.h"
#include "target/threads.h"

#include <sys/mman.h>

enum {
    WORD = sizeof(uint64_t),
    PAGE_WORDS = MEMORY_PAGE / WORD,
    PIECE = 1 << 20, /* bytes that one thread takes at a time, */
    PIECE_PAGES = PIECE / MEMORY_PAGE,
    GROUP = 16, /* words that are sifted together */
    PAGE_SHIFT = 12,
    SIEVE_SIZE = 1 << 15, /* fits into the nearest cache */
    NOTE_BITS = 1024,     /* of one page */
    NOTE_WORDS = NOTE_BITS / 64,
    MAX_WANTED = 64, /* pages that notes are asked about; for more, all is read */
};

/* A piece of a segment. */
struct piece {
    uint64_t address;
    const uint8_t *bytes;
    size_t count;    /* words */
    uint64_t *notes; /* NOTE_WORDS for each page of it; NULL: there is no memory */
    bool noted;
};

struct word_search {
    GArray *pieces; /* struct piece */
    uint64_t *notes;
    size_t note_bytes;
};

/* One search. */
struct finding {
    struct word_search *search;
    const GArray *ranges;
    guint limit;
    struct budget *budget;
    guint next, end; /* pieces to be taken */
    guint count;     /* words that were found */
    bool stopped;
    GArray *found[THREADS_MAX];  /* struct word_found */
    uint16_t wanted[MAX_WANTED]; /* bits of the notes that tell of the ranges' pages */
    unsigned wanted_count;       /* 0: too many */
    uint8_t sieve[SIEVE_SIZE]; /* by page of a value, modulo so many: may one of the ranges have it?
                                */
};

bool
word_search_is_possible(const struct memory *memory)
{
    struct reader reader;
    reader_init(&reader, (struct memory *)memory);
    return reader.native;
}

struct word_search *
word_search_new(const struct memory *memory)
{
    struct word_search *search = g_new0(struct word_search, 1);
    struct memory_region segment;
    search->pieces = g_array_new(FALSE, FALSE, sizeof(struct piece));
    for (size_t n = 0; memory_segment(memory, n, &segment); n++)
        for (uint64_t at = -segment.start % WORD; at + WORD <= segment.size; at += PIECE) {
            struct piece piece = {.address = segment.start + at,
                                  .bytes = segment.bytes + at,
                                  .count = (size_t)(MIN(PIECE, segment.size - at) / WORD)};
            g_array_append_val(search->pieces, piece);
        }
    search->note_bytes =
        (size_t)search->pieces->len * PIECE_PAGES * NOTE_WORDS * sizeof(uint64_t) + 1;
    void *notes = mmap(NULL, search->note_bytes, PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    search->notes = notes == MAP_FAILED ? NULL : notes;
    for (guint i = 0; search->notes && i < search->pieces->len; i++)
        g_array_index(search->pieces, struct piece, i).notes =
            search->notes + (size_t)i * PIECE_PAGES * NOTE_WORDS;
    return search;
}

void
word_search_free(struct word_search *search)
{
    if (!search)
        return;
    if (search->notes)
        munmap(search->notes, search->note_bytes);
    g_array_free(search->pieces, TRUE);
    g_free(search);
}

static inline size_t
sieve_place(uint64_t value)
{
    return (size_t)(value >> PAGE_SHIFT) & (SIEVE_SIZE - 1);
}

/* Which bit tells of the page that VALUE lies in. */
static inline unsigned
note_bit(uint64_t value)
{
    return (uint32_t)((uint32_t)(value >> PAGE_SHIFT) * UINT32_C(0x9E3779B1)) >> 22;
}

static void
prepare(struct finding *finding)
{
    bool few = true;
    for (guint i = 0; i < finding->ranges->len; i++) {
        const struct word_range *range = &g_array_index(finding->ranges, struct word_range, i);
        uint64_t first = range->start >> PAGE_SHIFT, last = (range->end - 1) >> PAGE_SHIFT;
        for (uint64_t n = 0; n < MIN(last - first + 1, SIEVE_SIZE); n++) {
            finding->sieve[(first + n) & (SIEVE_SIZE - 1)] = 1;
            few = few && finding->wanted_count < MAX_WANTED;
            if (few)
                finding->wanted[finding->wanted_count++] =
                    (uint16_t)note_bit((first + n) << PAGE_SHIFT);
        }
    }
    if (!few)
        finding->wanted_count = 0;
}

/* The last range that does not begin above VALUE may have it. */
static void
judge(struct finding *finding, uint64_t address, uint64_t value, GArray *found)
{
    guint n = sorted_up_to(SORTED_ARRAY(finding->ranges, struct word_range, start), value);
    if (!n || value >= g_array_index(finding->ranges, struct word_range, n - 1).end)
        return;
    struct word_found word = {address, value, n - 1};
    g_array_append_val(found, word);
    if (__atomic_add_fetch(&finding->count, 1, __ATOMIC_RELAXED) > finding->limit)
        __atomic_store_n(&finding->stopped, true, __ATOMIC_RELAXED);
}

static inline uint64_t
word_at(const uint8_t *bytes)
{
    uint64_t word;
    memcpy(&word, bytes, sizeof word);
    return word;
}

/* COUNT words at ADDRESS, whose bytes are at BYTES; MARKS is NULL or has a byte for each bit of a
 * page's notes. */
static inline __attribute__((always_inline)) void
sift(struct finding *finding, uint64_t address, const uint8_t *bytes, size_t count, uint8_t *marks,
     GArray *found)
{
    const uint8_t *sieve = finding->sieve;
    for (size_t i = 0; i < count; i += GROUP) {
        size_t end = MIN(count, i + GROUP);
        uint8_t any = 0;
        for (size_t k = i; k < end; k++) {
            uint64_t value = word_at(bytes + k * WORD);
            any |= sieve[sieve_place(value)];
            if (marks)
                marks[note_bit(value)] = 1;
        }
        for (size_t k = i; any && k < end; k++)
            judge(finding, address + k * WORD, word_at(bytes + k * WORD), found);
    }
}

/* Eight bytes that are 0 or 1 become the bits of one. */
static void
pack(const uint8_t *marks, uint64_t *notes)
{
    uint8_t *packed = (uint8_t *)notes;
    for (unsigned i = 0; i < NOTE_BITS / 8; i++)
        packed[i] = (uint8_t)(word_at(marks + i * 8) * UINT64_C(0x0102040810204080) >> 56);
}

static bool
has_bit(const uint64_t *notes, unsigned bit)
{
    const uint8_t *packed = (const uint8_t *)notes;
    return packed[bit / 8] >> bit % 8 & 1;
}

static bool
may_have(const struct finding *finding, const uint64_t *notes)
{
    for (unsigned i = 0; i < finding->wanted_count; i++)
        if (has_bit(notes, finding->wanted[i]))
            return true;
    return finding->wanted_count == 0;
}

static void
search_page(struct finding *finding, const struct piece *piece, size_t first, GArray *found)
{
    const uint8_t *bytes = piece->bytes + first * WORD;
    uint64_t address = piece->address + first * WORD;
    uint64_t *notes = piece->notes ? piece->notes + first / PAGE_WORDS * NOTE_WORDS : NULL;
    size_t count = MIN(piece->count - first, PAGE_WORDS);
    if (piece->noted) {
        if (may_have(finding, notes))
            sift(finding, address, bytes, count, NULL, found);
    } else if (notes) {
        uint8_t marks[NOTE_BITS] = {0};
        sift(finding, address, bytes, count, marks, found);
        pack(marks, notes);
    } else {
        sift(finding, address, bytes, count, NULL, found);
    }
}

static void
search_pieces(void *context, unsigned number)
{
    struct finding *finding = context;
    guint n;
    while ((n = __atomic_fetch_add(&finding->next, 1, __ATOMIC_RELAXED)) < finding->end) {
        struct piece *piece = &g_array_index(finding->search->pieces, struct piece, n);
        if (number == 0 && budget_spent(finding->budget))
            __atomic_store_n(&finding->stopped, true, __ATOMIC_RELAXED);
        if (__atomic_load_n(&finding->stopped, __ATOMIC_RELAXED))
            return;
        for (size_t first = 0; first < piece->count; first += PAGE_WORDS)
            search_page(finding, piece, first, finding->found[number]);
        piece->noted = piece->notes != NULL;
    }
}

static int
by_range(const void *a, const void *b)
{
    const struct word_found *first = a, *second = b;
    if (first->range != second->range)
        return first->range < second->range ? -1 : 1;
    return (first->address > second->address) - (first->address < second->address);
}

GArray *
word_search_find(struct word_search *search, unsigned number, unsigned count, const GArray *ranges,
                 guint limit, struct budget *budget)
{
    struct finding *finding = g_new0(struct finding, 1);
    unsigned threads = CLAMP(budget->threads, 1, THREADS_MAX);
    finding->search = search;
    finding->ranges = ranges;
    finding->limit = limit;
    finding->budget = budget;
    finding->next = (guint)((uint64_t)search->pieces->len * number / count);
    finding->end = (guint)((uint64_t)search->pieces->len * (number + 1) / count);
    for (unsigned i = 0; i < threads; i++)
        finding->found[i] = g_array_new(FALSE, FALSE, sizeof(struct word_found));
    prepare(finding);
    threads_run(threads, search_pieces, finding);

    GArray *found = finding->found[0];
    for (unsigned i = 1; i < threads; i++) {
        if (finding->found[i]->len)
            g_array_append_vals(found, finding->found[i]->data, finding->found[i]->len);
        g_array_free(finding->found[i], TRUE);
    }
    if (finding->stopped) {
        g_array_free(found, TRUE);
        found = NULL;
    } else {
        g_array_sort(found, by_range);
    }
    g_free(finding);
    return found;
}
