#include "heap/roots_internal.h"
#include "python/type.h"
#include "target/copy.h"

/* Ceilings: walks of corrupt lists end. */
enum { MAX_INTERPRETERS = 4096 };

bool
roots_is_first_visit(struct roots_walk *walk, uint64_t address)
{
    if (g_hash_table_add(walk->seen, copy_of(&address, sizeof address)))
        return true;
    walk->roots->broken_chains++;
    return false;
}

void
roots_add_counted(struct roots_walk *walk, enum root_kind kind, uint32_t place, const char *name,
                  struct reference reference, uint32_t counts)
{
    struct root root = {reference, kind, place, name, counts};
    if (reference.referent && walk->roots->roots->len < MAX_ROOTS)
        g_array_append_val(walk->roots->roots, root);
}

void
roots_add(struct roots_walk *walk, enum root_kind kind, uint32_t place, const char *name,
          struct reference reference)
{
    roots_add_counted(walk, kind, place, name, reference, 1);
}

void
roots_add_state(struct roots_walk *walk, const char *name, uint64_t referent)
{
    roots_add(walk, ROOT_INTERPRETER, walk->interpreter, name,
              (struct reference){referent, 0, REFERENCE_FIELD, false});
}

bool
roots_find_member(const struct roots_walk *walk, const char *structure, const char *paths,
                  struct layout_member *member)
{
    g_auto(GStrv) alternatives = g_strsplit(paths, "|", -1);
    for (char **path = alternatives; *path; path++)
        if (layout_member(walk->python->layout, structure, *path, member))
            return true;
    return false;
}

void
roots_add_member(struct roots_walk *walk, enum root_kind kind, uint32_t place,
                 const char *structure, uint64_t address, const char *paths, const char *name)
{
    struct layout_member member;
    uint64_t value;
    if (roots_find_member(walk, structure, paths, &member) &&
        reader_word(walk->reader, address + member.offset, &value))
        roots_add(walk, kind, place, name, (struct reference){value, 0, REFERENCE_FIELD, false});
}

void
roots_add_words(struct roots_walk *walk, uint64_t address, uint64_t size, const char *name)
{
    uint64_t value;
    unsigned word = walk->python->word;
    if (address % word != 0)
        return;
    for (uint64_t offset = 0; offset + word <= MIN(size, MAX_WORDS * word); offset += word)
        if (reader_word(walk->reader, address + offset, &value) && value &&
            !roots_is_interned(walk->roots, value) &&
            python_type_of(walk->python, walk->reader, value))
            roots_add_state(walk, name, value);
}

void
roots_note_interned(struct roots_walk *walk, uint64_t pointer)
{
    uint64_t dict;
    if (!reader_word(walk->reader, pointer, &dict) || roots_is_interned(walk->roots, dict))
        return;
    const struct type *type = python_type_of(walk->python, walk->reader, dict);
    if (!type || strcmp(type->name, "dict") != 0)
        return;
    g_array_append_val(walk->roots->interned, dict);
    roots_add(walk, ROOT_INTERNED, walk->interpreter, "interned strings",
              (struct reference){dict, 0, REFERENCE_FIELD, false});
}

bool
roots_has_module(const struct roots *roots, uint64_t address, uint32_t *interpreter)
{
    gpointer index;
    if (!g_hash_table_lookup_extended(roots->modules, &address, NULL, &index))
        return false;
    if (interpreter)
        *interpreter = GPOINTER_TO_UINT(index);
    return true;
}

bool
roots_is_interned(const struct roots *roots, uint64_t address)
{
    for (guint i = 0; i < roots->interned->len; i++)
        if (g_array_index(roots->interned, uint64_t, i) == address)
            return true;
    return false;
}

bool
roots_has_running(const struct roots *roots, uint64_t address)
{
    return g_hash_table_contains(roots->running, &address);
}

static bool
has_interpreter(const GArray *interpreters, uint64_t address)
{
    for (guint i = 0; i < interpreters->len; i++)
        if (g_array_index(interpreters, uint64_t, i) == address)
            return true;
    return false;
}

bool
roots_find_interpreters(struct python *python, bool *broken)
{
    GArray *found = python->interpreters;
    uint64_t interpreter;
    bool whole = true;
    g_array_set_size(found, 0);
    if (!python_field(python, &python->reader, python->layout->symbols[SYMBOL_RUNTIME],
                      FIELD_RUNTIME_INTERPRETERS, &interpreter))
        return false;
    /* The latest is the head of the list: put in front of what was made before. */
    while (whole && interpreter && found->len < MAX_INTERPRETERS &&
           !has_interpreter(found, interpreter)) {
        g_array_prepend_val(found, interpreter);
        whole = python_field(python, &python->reader, interpreter, FIELD_INTERPRETER_NEXT,
                             &interpreter);
    }
    if (broken && (!whole || interpreter)) /* cut off, a ring, or too many */
        *broken = true;
    return true;
}

static struct roots *
roots_new(void)
{
    struct roots *roots = g_new0(struct roots, 1);
    roots->roots = g_array_new(FALSE, FALSE, sizeof(struct root));
    roots->threads = g_array_new(FALSE, FALSE, sizeof(struct root_thread));
    roots->frames = g_array_new(FALSE, FALSE, sizeof(struct root_frame));
    roots->interned = g_array_new(FALSE, FALSE, sizeof(uint64_t));
    roots->modules = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    roots->running = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    return roots;
}

struct roots *
roots_collect(struct python *python, struct budget *budget, GError **error)
{
    struct roots *roots = roots_new();
    struct roots_walk walk = {.python = python,
                              .reader = &python->reader,
                              .budget = budget,
                              .roots = roots,
                              .interpreter = ROOTS_OF_ALL,
                              .seen =
                                  g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL)};
    roots_walk_runtime(&walk);
    bool broken = false, readable = roots_find_interpreters(python, &broken);
    roots->broken_chains += broken;
    for (guint i = 0; i < python->interpreters->len && !budget_spent(budget); i++) {
        walk.interpreter = i;
        roots_walk_interpreter(&walk, g_array_index(python->interpreters, uint64_t, i));
    }
    walk.interpreter = ROOTS_OF_ALL;
    roots_walk_variables(&walk);
    g_hash_table_destroy(walk.seen);
    if (python->interpreters->len == 0 && budget->state == BUDGET_LEFT) {
        g_set_error(
            error, PR_ERROR, PR_ERROR_UNUSABLE,
            readable
                ? "this Python has no interpreter: it was not started yet or has finished"
                : "_PyRuntime cannot be read: the core is cut short or belongs to another program");
        roots_free(roots);
        return NULL;
    }
    return roots;
}

void
roots_free(struct roots *roots)
{
    if (!roots)
        return;
    g_array_free(roots->roots, TRUE);
    for (guint i = 0; i < roots->threads->len; i++)
        g_free(g_array_index(roots->threads, struct root_thread, i).name);
    g_array_free(roots->threads, TRUE);
    g_array_free(roots->frames, TRUE);
    g_array_free(roots->interned, TRUE);
    g_hash_table_destroy(roots->modules);
    g_hash_table_destroy(roots->running);
    g_free(roots);
}
