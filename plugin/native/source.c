#include "native/source.h"

static void
clear_register(gpointer item)
{
    g_free(((struct native_register *)item)->name);
}

static void
clear_frame(gpointer item)
{
    struct native_frame *frame = item;
    g_free(frame->function);
    g_free(frame->library);
    g_free(frame->file);
}

static void
clear_section(gpointer item)
{
    struct native_section *section = item;
    g_free(section->name);
    g_free(section->file);
}

static void
clear_variable(gpointer item)
{
    g_free(((struct native_variable *)item)->name);
}

static GArray *
new_array(guint size, GDestroyNotify clear)
{
    GArray *array = g_array_new(FALSE, TRUE, size);
    g_array_set_clear_func(array, clear);
    return array;
}

struct native_thread *
native_thread_new(void)
{
    struct native_thread *thread = g_new0(struct native_thread, 1);
    thread->registers = new_array(sizeof(struct native_register), clear_register);
    thread->frames = new_array(sizeof(struct native_frame), clear_frame);
    return thread;
}

void
native_thread_free(struct native_thread *thread)
{
    if (!thread)
        return;
    g_array_free(thread->registers, TRUE);
    g_array_free(thread->frames, TRUE);
    g_free(thread->name);
    g_free(thread);
}

GPtrArray *
native_threads_new(void)
{
    return g_ptr_array_new_with_free_func((GDestroyNotify)native_thread_free);
}

GArray *
native_sections_new(void)
{
    return new_array(sizeof(struct native_section), clear_section);
}

GArray *
native_variables_new(void)
{
    return new_array(sizeof(struct native_variable), clear_variable);
}
