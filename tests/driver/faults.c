/* What happens when a read or an allocation fails: each of them, one after the other.
 *
 *   faults CORE LAYOUT STRIDE    every STRIDE-th; 1 for all.  LAYOUT as for driver, and so is
 *                                THREADS in the environment.
 *
 * One at a time fails, and stays away as a page of a process does that was unmapped:
 *
 *   reads        of a little CPython made by hand (tests/unit/mock_python.h): every word, string
 * and span that is asked for pages        of the core, when a debugger reads it: every piece that
 * is asked of it allocations  of the plugin itself (linked with --wrap): arrays as large as the
 * heap, windows and mappings; GLib's own end the program, and are small
 *
 * Each question then has an answer or an error with a sentence; an answer that is not the one of
 * the whole heap says that something could not be read; and nothing is leaked, which is for
 * LeakSanitizer to find, and in a build without it shows as memory that grows from round to round.
 */
#include "recorded_host.h"

#include "../unit/mock_python.h"
#include "command/session.h"
#include "query/chains.h"
#include "query/referents.h"
#include "query/referrers.h"
#include "report/chains_text.h"
#include "report/referents_text.h"
#include "report/tree.h"

#include "target/copy.h"

#include <errno.h>
#include <malloc.h>
#include <stdlib.h>
#include <sys/mman.h>

extern const struct command py_heap_info_command, py_referrers_command, py_path_command,
    py_object_command, py_referents_command, py_refcheck_command, py_triage_command,
    py_whereis_command;

enum { MOST_LEFT = 256 << 10 }; /* of GLib's own caches */

/* The countdown to a failure; what counts is what is chosen.  Of threads, with reads there is but
 * one. */
static struct {
    enum fault { FAULT_NONE, FAULT_READ, FAULT_PAGE, FAULT_ALLOCATION } kind;
    uint64_t at, seen;
    uint64_t address;  /* of the read that failed first: nothing that covers it can be read */
    GHashTable *known; /* addresses read before, which do not fail later */
} fault;

static bool
strikes(enum fault kind)
{
    return fault.kind == kind && __atomic_add_fetch(&fault.seen, 1, __ATOMIC_RELAXED) == fault.at;
}

/* As memory is: what cannot be read never could be, whoever asks. */
static bool
strikes_read(uint64_t address, uint64_t length)
{
    if (fault.kind != FAULT_READ)
        return false;
    if (fault.seen >= fault.at)
        return fault.address - address < MAX(length, 1);
    if (g_hash_table_contains(fault.known, &address))
        return false;
    if (strikes(FAULT_READ)) {
        fault.address = address;
        return true;
    }
    g_hash_table_add(fault.known, copy_of(&address, sizeof address));
    return false;
}

static void
arm(enum fault kind, uint64_t at)
{
    fault.kind = kind;
    fault.at = at;
    fault.seen = 0;
    fault.known = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
}

/* Is there no Nth?  And nothing fails from now on. */
static bool
disarm(void)
{
    fault.kind = FAULT_NONE;
    g_clear_pointer(&fault.known, g_hash_table_unref);
    return fault.seen < fault.at;
}

/* What the linker puts in the place of each. */

void *__real_malloc(size_t size);
void *__wrap_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);
void *__wrap_realloc(void *old, size_t size);
void *__real_mmap(void *address, size_t size, int protection, int flags, int file, off_t offset);
void *__wrap_mmap(void *address, size_t size, int protection, int flags, int file, off_t offset);
const uint8_t *__real_reader_span_slow(struct reader *reader, uint64_t address, uint64_t length);
const uint8_t *__wrap_reader_span_slow(struct reader *reader, uint64_t address, uint64_t length);
uint64_t __real_reader_extent(struct reader *reader, uint64_t address, uint64_t wanted,
                              const uint8_t **bytes);
uint64_t __wrap_reader_extent(struct reader *reader, uint64_t address, uint64_t wanted,
                              const uint8_t **bytes);
bool __real_reader_copy(struct reader *reader, uint64_t address, void *buffer, size_t length);
bool __wrap_reader_copy(struct reader *reader, uint64_t address, void *buffer, size_t length);
long __real_reader_string(struct reader *reader, uint64_t address, char *buffer, size_t capacity);
long __wrap_reader_string(struct reader *reader, uint64_t address, char *buffer, size_t capacity);

static bool
no_memory(void)
{
    if (!strikes(FAULT_ALLOCATION))
        return false;
    errno = ENOMEM;
    return true;
}

void *
__wrap_malloc(size_t size)
{
    return no_memory() ? NULL : __real_malloc(size);
}

void *
__wrap_calloc(size_t count, size_t size)
{
    return no_memory() ? NULL : __real_calloc(count, size);
}

void *
__wrap_realloc(void *old, size_t size)
{
    return no_memory() ? NULL : __real_realloc(old, size);
}

void *
__wrap_mmap(void *address, size_t size, int protection, int flags, int file, off_t offset)
{
    return no_memory() ? MAP_FAILED : __real_mmap(address, size, protection, flags, file, offset);
}

const uint8_t *
__wrap_reader_span_slow(struct reader *reader, uint64_t address, uint64_t length)
{
    return strikes_read(address, length) ? NULL : __real_reader_span_slow(reader, address, length);
}

uint64_t
__wrap_reader_extent(struct reader *reader, uint64_t address, uint64_t wanted,
                     const uint8_t **bytes)
{
    return strikes_read(address, 1) ? 0 : __real_reader_extent(reader, address, wanted, bytes);
}

bool
__wrap_reader_copy(struct reader *reader, uint64_t address, void *buffer, size_t length)
{
    return !strikes_read(address, length) && __real_reader_copy(reader, address, buffer, length);
}

long
__wrap_reader_string(struct reader *reader, uint64_t address, char *buffer, size_t capacity)
{
    if (!strikes_read(address, 1))
        return __real_reader_string(reader, address, buffer, capacity);
    if (capacity)
        *buffer = '\0';
    return -1;
}

/* What was seen. */
struct tally {
    const char *what;
    uint64_t tried, errors, other_answers, silent;
};

static void
complain(struct tally *tally, uint64_t n, const char *what, const char *text, const char *expected)
{
    if (tally->silent++ < 5)
        fprintf(stderr, "faults: %s %" G_GUINT64_FORMAT ": %s\n%s\n%s%s\n", tally->what, n, what,
                text, expected ? "other than:\n" : "", expected ? expected : "");
}

static void
check_error(struct tally *tally, uint64_t n, GError *error)
{
    tally->errors++;
    if (!error || !*error->message || !g_utf8_validate(error->message, -1, NULL))
        complain(tally, n, "an error without a sentence", error ? error->message : "", NULL);
    g_clear_error(&error);
}

static size_t
memory_in_use(void)
{
    struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

/* Tries N from 1 on, until there are no more; false if something went wrong. */
static bool
try_each(const char *what, uint64_t stride, void (*once)(struct tally *, uint64_t n),
         bool (*ended)(void))
{
    struct tally tally = {.what = what};
    gint64 start = g_get_monotonic_time();
    once(&tally, UINT64_MAX);
    ended();
    size_t before = memory_in_use();
    for (uint64_t n = 1;; n += stride) {
        once(&tally, n);
        if (ended())
            break;
        tally.tried++;
    }
    size_t after = memory_in_use();
    printf("%s: %" G_GUINT64_FORMAT " failed one by one; %" G_GUINT64_FORMAT
           " ended in an error, %" G_GUINT64_FORMAT " in another answer, %" G_GUINT64_FORMAT
           " wrong; %zd KiB left over; %.1f s\n",
           what, tally.tried, tally.errors, tally.other_answers, tally.silent,
           (ssize_t)(after - before) / 1024,
           (double)(g_get_monotonic_time() - start) / G_USEC_PER_SEC);
    return tally.silent == 0 && tally.tried > 0 && after < before + MOST_LEFT;
}

/* Reads */

/* One of each kind of object whose storage is its own; the list holds all and a frame the list. */
static uint64_t
populate(struct mock_python *mock)
{
    uint64_t held = mock_tuple(mock, mock_str(mock, "held"));
    uint64_t names = mock_tuple(mock, mock_str(mock, "first"), mock_str(mock, "second"));
    uint64_t code = mock_code(mock, "handle", names);
    uint64_t class = mock_class(mock, "Page", mock->types.object);
    const char *const slots[] = {"left", NULL};
    uint64_t instance = mock_object(mock, class, 0);
    mock_set_dict(mock, instance, mock_dict(mock, mock_str(mock, "cache"), held));
    uint64_t function = mock_function(mock, "render", mock_dict(mock, mock_str(mock, "g"), held));
    uint64_t all = mock_list(
        mock, instance, function, mock_set_object(mock, held, mock_str(mock, "member")),
        mock_object(mock, mock_slots_class(mock, "Slotted", mock->types.object, slots), 0),
        mock_cell(mock, held), mock_method(mock, function, instance),
        mock_module(mock, "app", mock_dict(mock, mock_str(mock, "bus"), held)),
        mock_weakref(mock, instance, 0), mock_generator(mock, code, held, held), mock_int(mock, 1),
        mock_float(mock, 1.5), mock_bytes_object(mock, "bytes", 5));
    mock_frame(mock, code, all, held);
    mock_track(mock, all);
    return held;
}

static void
ask_graph(struct index *index, uint64_t target, struct budget *budget, GString *out)
{
    struct referrers_options options = {.max_depth = 20, .referrer_limit = 100};
    struct tree_limits limits = {.max_depth = 20, .referrer_limit = 100, .timeout = -1};
    struct chains_options wanted = {.count = 2, .max_length = 100};
    struct chains_limits chain_limits = {.timeout = -1};
    if (!address_map_has(index->heap->objects, target))
        return;
    struct referrers *referrers = referrers_search(index, &target, 1, &options, budget);
    tree_write(referrers, &limits, out);
    referrers_free(referrers);
    struct chains_finder *finder = chains_finder_new(index, &wanted, budget);
    struct chains *chains = chains_find(finder, target);
    chains_write(chains, &wanted, &chain_limits, out);
    chains_free(chains);
    chains_finder_free(finder);
}

/* How many things an answer names by their address: less were lost without a trace. */
static unsigned
ids_in(const char *text)
{
    unsigned count = 0;
    for (; (text = strstr(text, "(id=")); text++)
        count++;
    return count;
}

/* Either it is the whole answer, or something was counted; but a name may be missing. */
static void
check_read(struct tally *tally, uint64_t n, const struct index *index, const char *answer)
{
    static char *expected; /* until the end */
    const struct heap_coverage *coverage = &index->heap->coverage;
    if (n == UINT64_MAX) {
        expected = g_strdup(answer);
        return;
    }
    if (strcmp(answer, expected) == 0)
        return;
    tally->other_answers++;
    if (!coverage->unreadable && !coverage->broken_lists && !coverage->not_objects &&
        !index->heap->roots->broken_chains && ids_in(answer) != ids_in(expected))
        complain(tally, n, "another answer, and nothing counted", answer, expected);
}

static void
fail_read(struct tally *tally, uint64_t n)
{
    struct mock_python *mock = mock_python_new(mock_x86_64);
    uint64_t target = populate(mock);
    struct budget budget = {0};
    GError *error = NULL;
    g_autoptr(GString) out = g_string_new(NULL);
    budget_start(&budget, -1);
    mock_use_fallback(mock->target);
    struct python *python = mock_open(mock);
    arm(FAULT_READ, n);
    struct heap *heap = heap_new(python, &budget, &error);
    struct index *index = heap ? index_new(heap, &budget, &error) : NULL;
    if (index) {
        ask_graph(index, target, &budget, out);
        check_read(tally, n, index, out->str);
    } else {
        check_error(tally, n, g_steal_pointer(&error));
    }
    index_free(index);
    mock_python_free(mock);
}

/* Commands */

enum { TARGETS = 4 };

static struct {
    const char *core, *layout;
    struct memory *memory; /* all of the core, for the debugger that reads it */
    uint64_t targets[TARGETS];
    char *answers[TARGETS]; /* of the whole heap */
} whole;

/* A debugger that reads page by page, and fails once, from then on for that page. */
static size_t
read_pages(void *context, uint64_t address, void *buffer, size_t length)
{
    struct reader reader;
    (void)context;
    reader_init(&reader, whole.memory);
    if (strikes(FAULT_PAGE))
        return 0;
    size_t had = 0;
    while (had < length && __real_reader_copy(&reader, address + had, (char *)buffer + had,
                                              MIN(length - had, (size_t)MEMORY_PAGE)))
        had += MEMORY_PAGE;
    return MIN(had, length);
}

static const char *
memory_setting(void *context, const char *name)
{
    (void)context;
    return strcmp(name, "memory") == 0 ? "gdb" : NULL;
}

/* What of the answer does not depend on the way it was read. */
static bool
ask_all(struct session *session, struct recorded_host *host, struct tally *tally, uint64_t n)
{
    static const struct command *const asked[] = {&py_referrers_command, &py_path_command,
                                                  &py_object_command, &py_referents_command};
    bool answered = false;
    for (unsigned i = 0; i < TARGETS && (i == 0 || answered); i++) {
        g_autofree char *line = g_strdup_printf("0x%" G_GINT64_MODIFIER "x%s", whole.targets[i],
                                                i == 0 ? " -native on" : "");
        g_autoptr(GString) text = g_string_new(NULL);
        GError *error = NULL;
        host->kept = text;
        answered = asked[i % G_N_ELEMENTS(asked)]->run(session, line, &error);
        host->kept = NULL;
        if (!answered) {
            check_error(tally, n, error);
            /* Of an object that is not to be read any more, all the same. */
            answered = session->index != NULL;
        } else if (n == UINT64_MAX) {
            g_free(whole.answers[i]);
            whole.answers[i] = g_strdup(text->str);
        } else if (strcmp(text->str, whole.answers[i]) != 0) {
            tally->other_answers++;
            if (!strstr(text->str, "Incomplete") && !strstr(text->str, "unreadable") &&
                !strstr(text->str, "no memory") && !strstr(text->str, "not enough memory"))
                complain(tally, n, "another answer that does not say so", text->str,
                         whole.answers[i]);
        }
    }
    return answered;
}

/* Now and then, what is long, or needs no index.  Most strides meet odd numbers only. */
static void
ask_more(struct session *session, uint64_t n)
{
    g_autofree char *beside =
        g_strdup_printf("0x%" G_GINT64_MODIFIER "x", whole.targets[n % TARGETS] + 8);
    if (n % 8 == 7)
        py_refcheck_command.run(session, "", NULL);
    if (n % 8 == 5)
        py_triage_command.run(session, "-no-heap -locals", NULL);
    if (n % 4 == 1)
        py_whereis_command.run(session, beside, NULL);
}

static void
run_commands(struct tally *tally, uint64_t n, enum fault kind, bool by_pages)
{
    struct recorded_host host;
    GError *error = NULL;
    if (!recorded_host_open(&host, whole.core, whole.layout, &error)) {
        check_error(tally, n, error);
        return;
    }
    if (by_pages) {
        host.host.setting = memory_setting;
        host.host.memory = (struct memory_backend){.name = "GDB", .read = read_pages};
    }
    struct session *session = session_new(&host.host);
    arm(kind, n);
    if (n % 8 == 3)
        ask_more(session, 1);
    if (ask_all(session, &host, tally, n))
        ask_more(session, n);
    session_free(session);
    recorded_host_close(&host);
}

static void
fail_page(struct tally *tally, uint64_t n)
{
    run_commands(tally, n, FAULT_PAGE, true);
}

static void
fail_allocation(struct tally *tally, uint64_t n)
{
    run_commands(tally, n, FAULT_ALLOCATION, false);
}

static void
fail_allocation_by_pages(struct tally *tally, uint64_t n)
{
    run_commands(tally, n, FAULT_ALLOCATION, true);
}

/* Objects all over the heap. */
static bool
choose_targets(struct recorded_host *host)
{
    GError *error = NULL;
    struct session *session = session_new(&host->host);
    bool good = py_heap_info_command.run(session, "", &error);
    for (unsigned i = 0; good && i < TARGETS; i++)
        whole.targets[i] = address_map_address(
            session->index->heap->objects,
            (uint32_t)((uint64_t)session->index->heap->object_count * (i + 1) / (TARGETS + 1)));
    if (error)
        fprintf(stderr, "faults: %s\n", error->message);
    g_clear_error(&error);
    session_free(session);
    return good;
}

int
main(int argc, char **argv)
{
    struct recorded_host host;
    GError *error = NULL;
    if (argc != 4) {
        fputs("usage: faults CORE LAYOUT STRIDE\n", stderr);
        return PR_ERROR_USAGE;
    }
    uint64_t stride = MAX(1, g_ascii_strtoull(argv[3], NULL, 10));
    uint64_t few = (stride + 4) / 5; /* there are less of them */
    whole.core = argv[1];
    whole.layout = argv[2];
    if (!recorded_host_open(&host, whole.core, whole.layout, &error)) {
        fprintf(stderr, "faults: %s\n", error->message);
        g_clear_error(&error);
        return PR_ERROR_UNUSABLE;
    }
    whole.memory = memory_new(core_file_format(host.core));
    memory_set_fallback(whole.memory, &host.host.memory);
    core_file_add_segments(host.core, whole.memory);
    bool good = choose_targets(&host) &&
                try_each("reads", stride, fail_read, disarm) &
                    try_each("pages", stride, fail_page, disarm) &
                    try_each("allocations", few, fail_allocation, disarm) &
                    try_each("allocations, read by pages", few, fail_allocation_by_pages, disarm);
    memory_free(whole.memory);
    recorded_host_close(&host);
    for (unsigned i = 0; i < TARGETS; i++)
        g_free(whole.answers[i]);
    return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
