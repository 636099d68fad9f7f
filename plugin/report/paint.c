#include "report/paint.h"

/* What is painted, the first rule that fits going first.  Bytes are matched, not characters, as
 * names may hold anything. */
static const struct {
    const char *pattern;
    enum paint paint;
} rules[] = {
    {"^(?: |╙|╟|╎|│|├|└|─|→)+", PAINT_METADATA},
    {"\\((?:root|target)\\)", PAINT_HIGHLIGHT},
    {"\\((?:weak|inferred|borrowed|maybe stale|cycle member|shown above|shown below)\\)",
     PAINT_METADATA},
    {"\\b0x[0-9a-f]+\\b", PAINT_ADDRESS},
    {"[^\\s()]+(?= \\((?:(?:instance |class )?attribute|slot|local|module variable|global|closure"
     "|C member)\\))",
     PAINT_VARIABLE},
    {"\\bfunction \\K[^\\s()]+", PAINT_FUNCTION},
    {"[^\\s()]+(?= method\\b)", PAINT_FUNCTION},
    {"[^\\s,()\\[\\]]+\\.pyx?(?=:\\d+\\b)", PAINT_FILENAME},
};

/* "(rule)|(rule)...": which group has matched tells which rule. */
static GRegex *
all_rules(void)
{
    static GRegex *regex;
    if (!regex) {
        g_autoptr(GString) pattern = g_string_new(NULL);
        for (size_t i = 0; i < G_N_ELEMENTS(rules); i++)
            g_string_append_printf(pattern, "%s(%s)", i ? "|" : "", rules[i].pattern);
        regex =
            g_regex_new(pattern->str, G_REGEX_RAW | G_REGEX_MULTILINE | G_REGEX_OPTIMIZE, 0, NULL);
    }
    return regex;
}

static const char *
beginning(const struct palette *palette, const GMatchInfo *match)
{
    for (int i = 0; i < (int)G_N_ELEMENTS(rules); i++) {
        int start, end;
        if (g_match_info_fetch_pos(match, i + 1, &start, &end) && start >= 0)
            return palette->begin[rules[i].paint];
    }
    return NULL;
}

void
paint_text(const struct palette *palette, const char *text, GString *out)
{
    g_autoptr(GMatchInfo) match = NULL;
    int done = 0, start, end;
    if (all_rules())
        g_regex_match(all_rules(), text, 0, &match);
    for (; match && g_match_info_fetch_pos(match, 0, &start, &end);
         g_match_info_next(match, NULL)) {
        const char *begin = beginning(palette, match);
        if (!begin || !*begin)
            continue;
        g_string_append_len(out, text + done, start - done);
        g_string_append_printf(out, "%s%.*s\033[m", begin, end - start, text + start);
        done = end;
    }
    g_string_append(out, text + done);
}
