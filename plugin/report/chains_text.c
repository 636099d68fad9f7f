#include "report/chains_text.h"

static void
write_id(GString *out, const struct chains_limits *limits, uint64_t address)
{
    g_string_append_printf(out,
                           limits->decimal_ids ? " (id=%" G_GUINT64_FORMAT ")"
                                               : " (id=0x%" G_GINT64_MODIFIER "x)",
                           address);
}

static void
write_step(const struct chain_step *step, const struct chains_limits *limits, GString *out)
{
    static const char *const marks[] = {"", " (weak)", " (inferred)", " (maybe stale)"};
    if (step->left_out) {
        g_string_append_printf(out, "… %u reference%s not shown; see -max-length\n", step->left_out,
                               step->left_out == 1 ? "" : "s");
        return;
    }
    g_string_append(out, step->name);
    write_id(out, limits, step->address);
    if (step->target)
        g_string_append(out, " (target)");
    if (step->root)
        g_string_append(out, " (root)");
    g_string_append(out, marks[step->strength]);
    if (step->place)
        g_string_append_printf(out, " %s", step->place);
    g_string_append_c(out, '\n');
}

static void
write_chain(const struct chain *chain, const struct chains_limits *limits, GString *out)
{
    for (guint i = 0; i < chain->steps->len; i++) {
        const struct chain_step *step = &g_array_index(chain->steps, struct chain_step, i);
        if (i > 0 && !step->left_out)
            g_string_append(out, "→ ");
        write_step(step, limits, out);
    }
}

static const char by_c_code[] =
    "is held by no Python object, frame or interpreter: only C code can hold it";
static const char not_by_words[] = ", though no word of its memory leads there";

/* Why no object that was come to is held by a root. */
static void
write_garbage(const struct chains *chains, const struct chains_limits *limits, GString *out)
{
    uint32_t count = chains->holders;
    const char *searched = chains->natives_searched ? not_by_words : "";
    if (chains->end == CHAINS_STRANGER ||
        (chains->dead_end && chains->dead_end_address == chains->target)) {
        g_string_append_printf(out, "it %s%s\n", by_c_code, searched);
        return;
    }
    if (chains->dead_end) {
        g_string_append_printf(out, "%s", chains->dead_end);
        write_id(out, limits, chains->dead_end_address);
        g_string_append_printf(out, ", which holds it, directly or not, %s%s\n", by_c_code,
                               searched);
        return;
    }
    if (count == 0)
        g_string_append(out, "only itself refers to it");
    else
        g_string_append_printf(out,
                               "nothing else holds the %u object%s that hold%s it, directly or not",
                               count, count == 1 ? "" : "s", count == 1 ? "s" : "");
    g_string_append_printf(out, ": garbage in a cycle, or held by C code%s\n", searched);
}

static void
write_none(const struct chains *chains, const struct chains_options *options,
           const struct chains_limits *limits, GString *out)
{
    g_string_append(out, chains->target_name);
    write_id(out, limits, chains->target);
    g_string_append(out, " (target)\n");
    if (options->avoided_count) {
        g_string_append(out, "No path that avoids what was given with -avoid\n");
        return;
    }
    g_string_append(out, "No path: nothing that was read keeps it alive: ");
    write_garbage(chains, limits, out);
    if (limits->incomplete)
        g_string_append(out, "Parts of the heap could not be read: what holds it may be there\n");
}

static void
write_end(const struct chains *chains, const struct chains_options *options,
          const struct chains_limits *limits, GString *out)
{
    guint count = chains->found->len;
    switch (chains->end) {
    case CHAINS_ENOUGH:
        break;
    case CHAINS_ALL:
    case CHAINS_STRANGER:
        if (count == 0)
            write_none(chains, options, limits, out);
        else if (options->count != UINT32_MAX)
            g_string_append_printf(out, "No further path: %u of %u\n", count, options->count);
        break;
    case CHAINS_TIME:
        if (count == 0) {
            g_string_append(out, chains->target_name);
            write_id(out, limits, chains->target);
            g_string_append(out, " (target)\n");
        }
        g_string_append_printf(out, "Timeout of %.2f seconds exceeded (after %.2f seconds)\n",
                               limits->timeout, limits->elapsed);
        break;
    case CHAINS_MEMORY:
        g_string_append(out, "There is no memory for the search\n");
        break;
    }
}

void
chains_write(const struct chains *chains, const struct chains_options *options,
             const struct chains_limits *limits, GString *out)
{
    for (guint i = 0; i < chains->found->len; i++) {
        if (i > 0)
            g_string_append_c(out, '\n');
        write_chain(&g_array_index(chains->found, struct chain, i), limits, out);
    }
    write_end(chains, options, limits, out);
}
