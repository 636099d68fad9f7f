#include "layout/sources.h"

#include <string.h>

#include "layout/debug_offsets.h"
#include "layout/drift.h"
#include "layout/evidence.h"
#include "layout/runtime_search.h"
#include "layout/table.h"
#include "layout/validate.h"

const char sources_all[] = "dwarf,offsets,table";

struct sources {
    struct chain *chain;
    const struct layout_source *debugger;
    struct layout_source symbols; /* the debugger's, of which nothing else is wanted */
    struct memory *memory;
    struct reader reader;
    uint64_t runtime;
    bool has_program; /* if not, nothing that is constant in it can be read */
    struct version version;
    struct debug_offsets offsets;
    bool offsets_found;
    struct drift drift;
    struct table_source table; /* .table is NULL when there is none */
    struct evidence *evidence;
};

static void
add_debugger(struct sources *sources)
{
    chain_add(sources->chain, sources->debugger, false);
}

static void
add_offsets(struct sources *sources)
{
    if (sources->offsets_found)
        chain_add(sources->chain, &sources->offsets.source, true);
}

/* Does TABLE fit a program that does not tell its version? */
static bool
fits(struct sources *sources, const struct table *table)
{
    struct table_source candidate;
    table_source_init(&candidate, table, memory_format(sources->memory));
    bool good = layout_validate(&candidate.source, &sources->reader, sources->runtime,
                                table->version.free_threaded, NULL);
    table_source_clear(&candidate);
    return good;
}

/* Releases from the first that tells its version on need no guess, unless the variable that tells
 * it is out of reach. */
static bool
may_be_guessed(const struct sources *sources, const struct table *table)
{
    return (!version_is_told_by(&table->version) ||
            (!sources->has_program && runtime_search_knows(table))) &&
           table->version.debug == sources->version.debug;
}

static const struct table *
guess_table(struct sources *sources)
{
    const struct table *found = NULL;
    for (const struct table *const *table = tables; *table; table++)
        if (may_be_guessed(sources, *table) && fits(sources, *table))
            found = *table;
    if (found) {
        sources->version.hex = found->version.hex;
        sources->version.minor_only = true;
        sources->version.from = "the layout that fits";
    }
    return found;
}

/* A table of another point release is moved to where the program's own facts are. */
static void
anchor_table(struct sources *sources, struct byte_format format)
{
    const struct layout_source **anchors = sources->table.anchors;
    if (sources->offsets_found)
        anchors[0] = &sources->offsets.source;
    if (drift_find(&sources->drift, &sources->version, format))
        anchors[1] = &sources->drift.source;
}

/* Does the table of this flavour give the interpreter's state the size that the program says? */
static bool
has_same_state(struct sources *sources, bool debug, uint64_t size)
{
    struct version version = sources->version;
    struct table_source candidate;
    uint64_t told;
    version.debug = debug;
    const struct table *table = table_find(tables, &version);
    if (!table)
        return false;
    table_source_init(&candidate, table, memory_format(sources->memory));
    bool same =
        candidate.source.structure_size(&candidate, "PyInterpreterState", &told) && told == size;
    table_source_clear(&candidate);
    return same;
}

/* A debug build is told by a symbol.  Where there are none, by the size of the interpreter's state,
 * which has more members there. */
static void
judge_flavour(struct sources *sources)
{
    const struct layout_source *offsets = &sources->offsets.source;
    uint64_t size;
    if (!sources->version.debug && sources->offsets_found &&
        offsets->structure_size(offsets->context, "PyInterpreterState", &size))
        sources->version.debug =
            !has_same_state(sources, false, size) && has_same_state(sources, true, size);
}

static void
add_table(struct sources *sources)
{
    struct byte_format format = memory_format(sources->memory);
    judge_flavour(sources);
    const struct table *table = format.word_size != 8  ? NULL
                                : sources->version.hex ? table_find(tables, &sources->version)
                                                       : guess_table(sources);
    if (!table)
        return;
    table_source_init(&sources->table, table, format);
    if (sources->version.hex != table->version.hex)
        anchor_table(sources, format);
    chain_add(sources->chain, &sources->table.source, true);
}

static const struct {
    const char *word;
    void (*add)(struct sources *sources);
} kinds[] = {{"dwarf", add_debugger}, {"offsets", add_offsets}, {"table", add_table}};

/* The row of WORD, or how many there are. */
static size_t
kind_of(const char *word)
{
    size_t i = 0;
    while (i < G_N_ELEMENTS(kinds) && strcmp(kinds[i].word, word) != 0)
        i++;
    return i;
}

bool
sources_check(const char *words, GError **error)
{
    g_auto(GStrv) list = g_strsplit(words, ",", -1);
    unsigned seen = 0;
    for (char **word = list; *word; word++) {
        size_t kind = kind_of(g_strstrip(*word));
        if (kind == G_N_ELEMENTS(kinds) || seen & 1u << kind) {
            g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                        kind == G_N_ELEMENTS(kinds)
                            ? "layout-sources is a list of \"dwarf\", \"offsets\" and \"table\" "
                              "in the order wanted, separated by commas; it cannot have \"%s\""
                            : "layout-sources has \"%s\" twice: each source is asked once",
                        *word);
            return false;
        }
        seen |= 1u << kind;
    }
    if (!seen)
        g_set_error(
            error, PR_ERROR, PR_ERROR_USAGE,
            "layout-sources needs one of \"dwarf\", \"offsets\" and \"table\" at the least");
    return seen != 0;
}

struct sources *
sources_new(const char *words, const struct layout_source *debugger, struct memory *memory,
            uint64_t runtime, const char *file)
{
    g_auto(GStrv) list = g_strsplit(words, ",", -1);
    struct sources *sources = g_new0(struct sources, 1);
    sources->chain = chain_new();
    sources->debugger = debugger;
    sources->memory = memory;
    sources->runtime = runtime;
    sources->has_program = file != NULL;
    reader_init(&sources->reader, memory);
    version_find(&sources->version, debugger, &sources->reader, runtime, file);
    sources->offsets_found =
        debug_offsets_read(&sources->offsets, &sources->reader, sources->runtime);
    for (char **word = list; *word; word++) {
        size_t kind = kind_of(g_strstrip(*word));
        if (kind < G_N_ELEMENTS(kinds))
            kinds[kind].add(sources);
    }
    sources->symbols = (struct layout_source){
        .name = "symbols", .context = debugger->context, .symbol = debugger->symbol};
    sources->evidence = evidence_new(chain_source(sources->chain), memory, runtime);
    chain_add(sources->chain, &sources->symbols, false);
    chain_add(sources->chain, evidence_source(sources->evidence), false);
    return sources;
}

void
sources_free(struct sources *sources)
{
    if (!sources)
        return;
    chain_free(sources->chain);
    evidence_free(sources->evidence);
    table_source_clear(&sources->table);
    g_free(sources);
}

const struct layout_source *
sources_source(const struct sources *sources)
{
    return chain_source(sources->chain);
}

const struct version *
sources_version(const struct sources *sources)
{
    return &sources->version;
}

bool
sources_validate(struct sources *sources, GError **error)
{
    /* Of what debug information tells, a table adds only what some library lacks. */
    if (!sources->table.table || chain_answers(sources->chain, sources->table.name) <=
                                     chain_answers(sources->chain, sources->debugger->name))
        return true;
    g_autoptr(GError) reason = NULL;
    if (layout_validate(sources_source(sources), &sources->reader, sources->runtime,
                        sources->version.free_threaded, &reason))
        return true;
    g_autofree char *version = version_describe(&sources->version);
    g_set_error(error, PR_ERROR, PR_ERROR_UNUSABLE,
                "the %s does not fit this CPython %s: %s; install the interpreter's debug symbols "
                "or point GDB at them with `set debug-file-directory`",
                sources->table.name, version, reason->message);
    return false;
}

char *
sources_text(const struct sources *sources)
{
    char *told = chain_text(sources->chain);
    unsigned found = evidence_found(sources->evidence);
    if (!found)
        return told;
    char *text = g_strdup_printf("%s\n%u address%s without a symbol, found by what lies in memory",
                                 told, found, found == 1 ? "" : "es");
    g_free(told);
    return text;
}
