#include "query/near_miss.h"

#include <string.h>

enum { MAX_LENGTH = 64, FAR = 1000, PART_OF = 2 };

/* How many bytes must be changed, added or taken away (Levenshtein). */
static unsigned
edit_distance(const char *a, const char *b)
{
    unsigned row[MAX_LENGTH + 1];
    size_t length = strlen(b);
    if (strlen(a) > MAX_LENGTH || length > MAX_LENGTH)
        return FAR;
    for (unsigned n = 0; n <= length; n++)
        row[n] = n;
    for (; *a; a++) {
        unsigned before = row[0]++;
        for (size_t n = 1; n <= length; n++) {
            unsigned changed = before + (*a != b[n - 1]);
            before = row[n];
            row[n] = MIN(changed, MIN(row[n], row[n - 1]) + 1);
        }
    }
    return row[length];
}

/* FAR for a name that is not worth showing. */
static unsigned
distance(const struct near_miss *misses, const char *name)
{
    g_autofree char *folded = g_utf8_strdown(name, -1);
    unsigned edits = edit_distance(misses->wanted, folded);
    size_t wanted = strlen(misses->wanted);
    if (edits <= 1 || edits * 4 <= wanted)
        return edits;
    return wanted >= 3 && strstr(folded, misses->wanted) ? PART_OF + edits : FAR;
}

void
near_miss_init(struct near_miss *misses, const char *wanted)
{
    *misses = (struct near_miss){.wanted = g_utf8_strdown(wanted, -1)};
}

bool
near_miss_could_be(const struct near_miss *misses, const char *name)
{
    return distance(misses, name) < FAR;
}

void
near_miss_offer(struct near_miss *misses, const char *name, const char *shown)
{
    unsigned far = distance(misses, name), place = misses->count;
    for (unsigned i = 0; i < misses->count; i++)
        if (strcmp(misses->best[i].shown, shown) == 0)
            return;
    while (place > 0 && misses->best[place - 1].distance > far)
        place--;
    if (far == FAR || place == NEAR_MISS_COUNT)
        return;
    if (misses->count == NEAR_MISS_COUNT)
        g_free(misses->best[--misses->count].shown);
    memmove(&misses->best[place + 1], &misses->best[place],
            (misses->count++ - place) * sizeof misses->best[0]);
    misses->best[place].shown = g_strdup(shown);
    misses->best[place].distance = far;
}

char *
near_miss_finish(struct near_miss *misses)
{
    GString *text = g_string_new(NULL);
    for (unsigned i = 0; i < misses->count; i++) {
        g_string_append_printf(text, "%s%s", i ? ", " : "; similar names: ", misses->best[i].shown);
        g_free(misses->best[i].shown);
    }
    g_free(misses->wanted);
    return g_string_free(text, FALSE);
}
