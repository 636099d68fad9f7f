/* What of an answer is painted. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "report/paint.h"

static const struct palette letters = {{"<A>", "<V>", "<F>", "<P>", "<H>", "<M>"}};

static char *
replaced(const char *text, const char *old, const char *new)
{
    g_auto(GStrv) pieces = g_strsplit(text, old, -1);
    return g_strjoinv(new, pieces);
}

/* TEXT with letters for colours, and "<>" for the end of each. */
static char *
painted(const struct palette *palette, const char *text)
{
    static char result[512];
    g_autoptr(GString) out = g_string_new(NULL);
    paint_text(palette, text, out);
    g_autofree char *marked = replaced(out->str, "\033[m", "<>");
    g_strlcpy(result, marked, sizeof result);
    return result;
}

Test(paint, the_parts_of_a_line)
{
    static const struct {
        const char *plain, *painted;
    } rows[] = {
        {"╙── Page (object) (id=0x7f00) (target)\n",
         "<M>╙── <>Page (object) (id=<A>0x7f00<>) <H>(target)<>\n"},
        {"    └── Page.cache (class attribute) (id=0x1f)\n",
         "<M>    └── <><V>Page.cache<> (class attribute) (id=<A>0x1f<>)\n"},
        {"→ function handle.<locals>.render (object) (id=0x1) (shown above)\n",
         "<M>→ <>function <F>handle.<locals>.render<> (object) (id=<A>0x1<>) <M>(shown above)<>\n"},
        {"├── on_paid method (id=0x2)\n", "<M>├── <><F>on_paid<> method (id=<A>0x2<>)\n"},
        {"serve.latest (local) (id=0x3) (root) at service.py:86, thread 1\n",
         "<V>serve.latest<> (local) (id=<A>0x3<>) <H>(root)<> at <P>service.py<>:86, thread 1\n"},
        {"No path\n", "No path\n"},
        {"", ""},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        cr_assert(eq(str, painted(&letters, rows[i].plain), (char *)rows[i].painted));
}

Test(paint, text_stays_the_same)
{
    static const char *const texts[] = {
        "a\n\nb (root)\n",
        "no line break at the end",
        "dict key=\xff\xfe (id=0x12)\n", /* no UTF-8 */
        "((((((((((((((((((((((((((((((((((((( (local)\n",
    };
    static const char *const marks[] = {"<A>", "<V>", "<F>", "<P>", "<H>", "<M>", "<>"};
    static const struct palette plain = {{NULL}};
    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        cr_assert(eq(str, painted(&plain, texts[i]), (char *)texts[i]));
        g_autofree char *left = g_strdup(painted(&letters, texts[i]));
        for (size_t n = 0; n < G_N_ELEMENTS(marks); n++) {
            char *less = replaced(left, marks[n], "");
            g_free(left);
            left = less;
        }
        cr_assert(eq(str, left, (char *)texts[i]));
    }
}
