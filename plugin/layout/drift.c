#include "layout/drift.h"

#include <string.h>

static const char *const paths[] = {"dict", "obmalloc", "types", "cached_objects"};

struct drift_row {
    uint32_t release;
    bool free_threaded;
    uint32_t offsets[G_N_ELEMENTS(paths)];
};

static const struct drift_row rows[] = {
#define DRIFT(release, free_threaded, a, b, c, d) {release, free_threaded, {a, b, c, d}},
#include "layout/drift.def"
#undef DRIFT
};

static bool
member(void *context, const char *structure, const char *path, struct layout_member *result)
{
    const struct drift *self = context;
    if (strcmp(structure, "PyInterpreterState") != 0)
        return false;
    for (size_t i = 0; i < G_N_ELEMENTS(paths); i++)
        if (self->row->offsets[i] && strcmp(path, paths[i]) == 0) {
            *result =
                (struct layout_member){.offset = self->row->offsets[i], .size = self->word_size};
            return true;
        }
    return false;
}

bool
drift_find(struct drift *self, const struct version *version, struct byte_format format)
{
    uint32_t release = version->hex >> 8;
    *self = (struct drift){.word_size = format.word_size};
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        if (rows[i].release <= release && rows[i].release >> 8 == release >> 8 &&
            rows[i].free_threaded == version->free_threaded)
            self->row = &rows[i];
    /* A release without its micro, or of debug builds: nobody measured. */
    if (!self->row || version->minor_only || version->debug || format.word_size != 8)
        return false;
    self->source = (struct layout_source){.name = "drift", .context = self, .member = member};
    return true;
}
