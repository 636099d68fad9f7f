/* What CPython keeps for itself: interpreters, threads and, from 3.11 on, frames. */
#include "python/part.h"
#include "python/text.h"
#include "query/whereis_internal.h"

enum { NAME_LIMIT = 150 };

/* How far a structure at ADDRESS reaches for certain: to the end of its block, or else of the
 * members of it that are known. */
static uint64_t
reach_of(const struct whereis_look *look, uint64_t address, const enum layout_field_id *fields,
         size_t count)
{
    const struct layout *layout = look->python->layout;
    uint64_t start, size, known = 0;
    if (whereis_block_around(look, address, &start, &size))
        return start + size;
    for (size_t i = 0; i < count; i++)
        known = MAX(known, layout->fields[fields[i]].offset + layout->fields[fields[i]].size);
    return address + known;
}

static void
tell(struct whereis *found, const char *structure, const struct whereis_look *look, uint64_t start,
     char *name)
{
    found->kind = WHEREIS_RUNTIME;
    found->runtime = name;
    found->runtime_start = start;
    found->runtime_part = layout_member_at(look->python->layout, structure, found->address - start);
}

static char *
thread_name(const struct root_thread *thread)
{
    return thread->name ? g_strdup_printf("thread %u \"%s\"", thread->number, thread->name)
                        : g_strdup_printf("thread %u", thread->number);
}

static bool
find_thread(const struct whereis_look *look, struct whereis *found)
{
    static const enum layout_field_id fields[] = {
        FIELD_THREAD_NEXT,      FIELD_THREAD_CFRAME,     FIELD_THREAD_FRAME, FIELD_THREAD_HANDLE,
        FIELD_THREAD_NATIVE_ID, FIELD_THREAD_EXCEPTIONS, FIELD_THREAD_HEAPS};
    for (guint i = 0; i < look->roots->threads->len; i++) {
        const struct root_thread *thread =
            &g_array_index(look->roots->threads, struct root_thread, i);
        if (found->address < thread->state ||
            found->address >= reach_of(look, thread->state, fields, G_N_ELEMENTS(fields)))
            continue;
        g_autofree char *name = thread_name(thread);
        tell(found, "PyThreadState", look, thread->state,
             g_strdup_printf("thread state of %s", name));
        return true;
    }
    return false;
}

static bool
find_interpreter(const struct whereis_look *look, struct whereis *found)
{
    static const enum layout_field_id fields[] = {
        FIELD_INTERPRETER_NEXT,        FIELD_INTERPRETER_ID,        FIELD_INTERPRETER_THREADS,
        FIELD_INTERPRETER_GENERATIONS, FIELD_INTERPRETER_PERMANENT, FIELD_INTERPRETER_COLLECTING,
        FIELD_INTERPRETER_MODULES,     FIELD_STATIC_TYPES,          FIELD_STATIC_EXTENSION_TYPES,
        FIELD_INTERPRETER_ALLOCATOR,
    };
    const GArray *interpreters = look->python->interpreters;
    for (guint i = 0; i < interpreters->len; i++) {
        uint64_t start = g_array_index(interpreters, uint64_t, i), id = i;
        if (found->address < start ||
            found->address >= reach_of(look, start, fields, G_N_ELEMENTS(fields)))
            continue;
        python_field(look->python, look->reader, start, FIELD_INTERPRETER_ID, &id);
        tell(found, "PyInterpreterState", look, start,
             g_strdup_printf("state of interpreter %" G_GUINT64_FORMAT, id));
        return true;
    }
    return false;
}

/* "frame of handle() (app.py:12), thread 1 "MainThread"" */
static char *
frame_name(const struct whereis_look *look, const struct root_frame *root)
{
    g_autoptr(GString) name = g_string_new("frame of ");
    uint64_t text;
    if (!root->frame.code)
        g_string_append(name, "C code that calls Python");
    else if (!python_field(look->python, look->reader, root->frame.code, FIELD_CODE_QUALNAME,
                           &text) ||
             !text_str(look->python, look->reader, text, NAME_LIMIT, name))
        g_string_append(name, "a function");
    int line = root->frame.code ? frame_line(look->python, look->reader, &root->frame) : 0;
    g_autoptr(GString) file = g_string_new(NULL);
    if (line > 0 &&
        python_field(look->python, look->reader, root->frame.code, FIELD_CODE_FILENAME, &text) &&
        text_str(look->python, look->reader, text, NAME_LIMIT, file)) {
        const char *base = strrchr(file->str, '/');
        g_string_append_printf(name, " (%s:%d)", base ? base + 1 : file->str, line);
    }
    g_autofree char *thread =
        thread_name(&g_array_index(look->roots->threads, struct root_thread, root->thread));
    g_string_append_printf(name, ", %s", thread);
    return g_strdup(name->str);
}

static bool
find_frame(const struct whereis_look *look, struct whereis *found)
{
    for (guint i = 0; i < look->roots->frames->len; i++) {
        const struct root_frame *root = &g_array_index(look->roots->frames, struct root_frame, i);
        if (found->address < root->frame.address ||
            found->address >= part_frame_end(look->python, look->reader, &root->frame))
            continue;
        g_autoptr(GString) part = g_string_new(NULL);
        tell(found, "_PyInterpreterFrame", look, root->frame.address, frame_name(look, root));
        g_clear_pointer(&found->runtime_part, g_free);
        if (part_of_frame(look->python, look->reader, &root->frame, found->address, part))
            found->runtime_part = g_strdup(part->str);
        whereis_tell_referent(look, found);
        return true;
    }
    return false;
}

void
whereis_find_runtime(const struct whereis_look *look, struct whereis *found)
{
    if (!frames_are_objects(look->python->layout) && find_frame(look, found))
        return;
    if (!find_thread(look, found))
        find_interpreter(look, found);
}
