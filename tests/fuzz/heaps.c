/* The whole: threads, the heap, answers in every format. */
#include "fuzz.h"

#include <jansson.h>

#include "heap/gil.h"
#include "heap/thread_names.h"
#include "python/text.h"
#include "query/chains.h"
#include "query/referrers.h"
#include "report/network.h"
#include "report/tree.h"
#include "report/triage_report.h"

static void
check_json(const char *what, const GString *text)
{
    json_t *value = json_loadb(text->str, text->len, JSON_REJECT_DUPLICATES, NULL);
    if (!value)
        g_error("%s is not well-formed: %s", what, text->str);
    json_decref(value);
    check_text(what, text->str);
}

static void
check_xml(const char *what, const GString *text)
{
    static const GMarkupParser parser = {.text = NULL};
    GMarkupParseContext *context = g_markup_parse_context_new(&parser, 0, NULL, NULL);
    if (!g_markup_parse_context_parse(context, text->str, (gssize)text->len, NULL) ||
        !g_markup_parse_context_end_parse(context, NULL))
        g_error("%s is not well-formed: %s", what, text->str);
    g_markup_parse_context_free(context);
    check_text(what, text->str);
}

static void
write_network(const struct network *network)
{
    g_autoptr(GString) text = g_string_new(NULL);
    network_write_json(network, text);
    check_json("json", text);
    g_string_truncate(text, 0);
    network_write_networkx(network, text);
    check_json("networkx", text);
    g_string_truncate(text, 0);
    network_write_graphml(network, text);
    check_xml("graphml", text);
    g_string_truncate(text, 0);
    network_write_dot(network, text);
    check_text("dot", text->str);
}

static void
ask_referrers(struct index *index, uint64_t target, struct network *network, struct budget *budget)
{
    struct referrers_options options = {.max_depth = 8, .referrer_limit = 20};
    struct tree_limits limits = {.max_depth = 8, .referrer_limit = 20, .timeout = 1};
    g_autoptr(GString) text = g_string_new(NULL);
    struct referrers *referrers = referrers_search(index, &target, 1, &options, budget);
    tree_write(referrers, &limits, text);
    check_text("tree", text->str);
    network_add_referrers(network, referrers, &limits);
    referrers_free(referrers);
}

static void
ask_chains(struct index *index, uint64_t target, struct network *network, struct budget *budget)
{
    struct chains_options options = {.count = 3, .max_length = 8};
    struct chains_finder *finder = chains_finder_new(index, &options, budget);
    struct chains *chains = chains_find(finder, target);
    network_add_chains(network, chains, &options, 1);
    chains_free(chains);
    chains_finder_free(finder);
}

/* The whole walk, and every answer about the tuple. */
static void
read_heap(struct population *all)
{
    uint64_t target = all->objects[A_TUPLE];
    struct budget budget = {0};
    struct about about = {.command = "py-referrers", .program = "program", .memory = "memory"};
    budget_start(&budget, 1);
    struct heap *heap = heap_new(mock_open(all->mock), &budget, NULL);
    struct index *index = heap ? index_new(heap, &budget, NULL) : NULL;
    for (int chains = 0; index && chains < 2 && address_map_has(index->heap->objects, target);
         chains++) {
        struct network network;
        network_init(&network, chains ? "py-path" : "py-referrers");
        network.about = about;
        if (chains)
            ask_chains(index, target, &network, &budget);
        else
            ask_referrers(index, target, &network, &budget);
        network_finish(&network);
        write_network(&network);
        network_clear(&network);
    }
    index_free(index);
}

/* Anything, anywhere. */
void
fuzz_heap(struct input *input)
{
    struct population *all = population();
    while (input->size > 0)
        change(all, all->objects[take(input, 1) % MEMBERS] - 16, 200, input);
    read_heap(all);
}

/* The crash report of a process that got SIGSEGV, without its C side. */
static void
read_threads(struct population *all)
{
    struct budget budget = {0};
    struct triage_limits limits = {.frames = 20, .rows = 5, .locals = true};
    struct about about = {.command = "py-triage"};
    g_autoptr(GString) text = g_string_new(NULL);
    struct python *python = mock_open(all->mock);
    struct reader *reader = &all->mock->reader;
    budget_start(&budget, 1);
    struct roots *roots = roots_collect(python, &budget, NULL);
    struct triage *triage = triage_new();
    triage->signal = (struct target_signal){.number = 11, .code = 1, .thread = 4711};
    triage->fatal = true;
    signal_settle_address(&triage->signal, all->objects[A_TUPLE]);
    if (roots)
        thread_names_find(python, roots, &budget);
    triage_threads(triage, python, roots, &limits, &budget);
    struct triage_look look = {.python = python, .reader = reader};
    triage_fault(triage, &look, NULL);
    if (roots)
        triage_dangling(triage, &look, roots, &budget);
    triage_lists(triage, python, &budget);
    triage_conclude(triage);
    triage_sign(triage);
    triage_write_json(triage, &about, text);
    check_json("triage", text);
    g_string_truncate(text, 0);
    triage_write_text(triage, &about, text);
    check_text("triage", text->str);
    g_string_truncate(text, 0);
    triage_write_markdown(triage, &about, text);
    check_text("triage", text->str);
    triage_free(triage);
    roots_free(roots);
}

/* Thread states and interpreters, the lock, the frames. */
void
fuzz_threads(struct input *input)
{
    static const enum member changed[] = {A_THREAD, AN_INTERPRETER, A_LOCK,   A_FRAME,
                                          A_THREAD, THE_RUNTIME,    A_MODULE, A_CODE};
    struct population *all = population();
    while (input->size > 0) {
        enum member member = changed[take(input, 1) % G_N_ELEMENTS(changed)];
        change(all, all->objects[member], member == AN_INTERPRETER ? 128 : 70, input);
    }
    mock_set(all->mock, all->objects[THE_RUNTIME], "_PyRuntimeState.ceval.gil",
             all->objects[A_LOCK]);
    read_threads(all);
}

/* As long a str as its first byte says, of the characters that follow. */
static uint64_t
take_str(struct population *all, struct input *input)
{
    uint32_t characters[32];
    unsigned head = (unsigned)take(input, 1), width = 1u << head % 3, count = head / 8;
    for (unsigned i = 0; i < count; i++)
        characters[i] = (uint32_t)take(input, width);
    return mock_wide_str(all->mock, width, characters, count);
}

/* Every name of a little program: what is written must be safe to print, and well-formed. */
void
fuzz_formats(struct input *input)
{
    struct population *all = population();
    struct mock_python *mock = all->mock;
    uint64_t target = all->objects[A_TUPLE], frame = all->objects[A_FRAME];
    uint64_t code = all->objects[A_CODE], module = all->objects[A_MODULE];
    uint64_t module_name = take_str(all, input);
    uint64_t names = mock_tuple(mock, take_str(all, input), take_str(all, input));
    mock_set(mock, code, "PyCodeObject.co_qualname", take_str(all, input));
    mock_set(mock, code, "PyCodeObject.co_filename", take_str(all, input));
    mock_set(mock, code, "PyCodeObject.co_localsplusnames", names);
    mock_set(mock, module, "PyModuleObject.md_name", module_name);
    mock_set(mock, module, "PyModuleObject.md_dict",
             mock_dict(mock, take_str(all, input), target, take_str(all, input), frame));
    mock_set(mock, mock->interpreter, "PyInterpreterState.modules",
             mock_dict(mock, module_name, module));
    mock_set(mock, all->objects[A_FUNCTION], "PyFunctionObject.func_qualname",
             take_str(all, input));
    mock_set_dict(mock, all->objects[AN_INSTANCE], mock_dict(mock, take_str(all, input), target));
    char name[64] = {0};
    for (unsigned i = 0; i + 1 < sizeof name && input->size; i++)
        name[i] = (char)take(input, 1);
    uint64_t text = mock_place(mock->target, sizeof name);
    mock_poke_bytes(mock->target, text, name, sizeof name);
    mock_set(mock, all->objects[A_CLASS], "PyTypeObject.tp_name", text);
    read_heap(all);
    read_threads(all);
}
