#include "report/triage_lines.h"

#include <string.h>

enum { NUMBERS_SHOWN = 12 /* of threads with the same stack */ };

/* ---- stacks --------------------------------------------------------------------------------- */

/* A frame as it is told: without its number, so that those that come again are known. */
struct told_frame {
    char *text;
    const GArray *locals; /* struct triage_local, or NULL */
};

static void
clear_told_frame(gpointer item)
{
    g_free(((struct told_frame *)item)->text);
}

static GArray *
told_frames_new(void)
{
    GArray *frames = g_array_new(FALSE, FALSE, sizeof(struct told_frame));
    g_array_set_clear_func(frames, clear_told_frame);
    return frames;
}

static bool
are_alike(const GArray *frames, guint first, guint second)
{
    const struct told_frame *a = &g_array_index(frames, struct told_frame, first);
    const struct told_frame *b = &g_array_index(frames, struct told_frame, second);
    return strcmp(a->text, b->text) == 0;
}

/* How many frames from START on are SPAN frames that come again and again, those SPAN included. */
static guint
repeated(const GArray *frames, guint start, guint span)
{
    guint end = start + span;
    while (end < frames->len && are_alike(frames, end, end - span))
        end++;
    return end - start - (end - start) % span;
}

/* Recursion: the frames from START on that are SPAN frames over and over; 0 if they are none. */
static guint
find_recursion(const GArray *frames, guint start, guint *span)
{
    enum { LONGEST = 24, LEAST_TIMES = 3 };
    for (*span = 1; *span <= LONGEST; (*span)++) {
        guint count = repeated(frames, start, *span);
        if (count >= LEAST_TIMES * *span)
            return count;
    }
    return 0;
}

static void
write_frame(const struct triage_writer *writer, const GArray *frames, guint number)
{
    const struct told_frame *frame = &g_array_index(frames, struct told_frame, number);
    triage_line(writer, 3, "#%-2u %s", number, frame->text);
    for (guint i = 0; frame->locals && i < frame->locals->len; i++) {
        const struct triage_local *local = &g_array_index(frame->locals, struct triage_local, i);
        triage_line(writer, 5, "%s = %s", local->name, local->value);
    }
}

static void
write_frames(const struct triage_writer *writer, const GArray *frames)
{
    for (guint i = 0; i < frames->len;) {
        guint span, count = find_recursion(frames, i, &span);
        for (guint n = 0; n < (count ? span : 1); n++)
            write_frame(writer, frames, i + n);
        if (count && span == 1)
            triage_line(writer, 3, "… the same %u times more", count - 1);
        else if (count)
            triage_line(writer, 3, "… these %u again, %u times more", span, count / span - 1);
        i += count ? count : 1;
    }
}

static void
write_python_frames(const struct triage_writer *writer, const struct triage_thread *thread)
{
    g_autoptr(GArray) told = told_frames_new();
    if (!thread->frames->len)
        return;
    triage_line(writer, 2, "Python, the innermost function first");
    for (guint i = 0; i < thread->frames->len; i++) {
        const struct triage_frame *frame = &g_array_index(thread->frames, struct triage_frame, i);
        g_autofree char *other =
            frame->interpreter
                ? g_strdup_printf(" [interpreter %" G_GUINT64_FORMAT "]", frame->interpreter)
                : NULL;
        struct told_frame row = {g_strdup_printf("%s (%s:%d)%s", frame->function, frame->file,
                                                 frame->line, other ? other : ""),
                                 frame->locals};
        g_array_append_val(told, row);
    }
    write_frames(writer, told);
    if (thread->frames_all > thread->frames->len)
        triage_line(writer, 3, "… %u more, see -frames", thread->frames_all - thread->frames->len);
}

static char *
c_frame_text(const struct native_frame *frame)
{
    g_autofree char *address =
        frame->function ? NULL : g_strdup_printf("0x%" G_GINT64_MODIFIER "x", frame->pc);
    g_autofree char *library = frame->library ? g_path_get_basename(frame->library) : NULL;
    g_autofree char *place =
        frame->file ? g_strdup_printf("%s:%u", frame->file, frame->line) : g_strdup(library);
    return g_strconcat(frame->function ? frame->function : address, place ? " (" : "",
                       place ? place : "", place ? ")" : "", NULL);
}

static void
write_c_frames(const struct triage_writer *writer, const struct triage_thread *thread)
{
    g_autoptr(GArray) told = told_frames_new();
    if (!thread->native || !thread->native->frames->len)
        return;
    triage_line(writer, 2, "C");
    for (guint i = 0; i < thread->native->frames->len; i++) {
        struct told_frame row = {
            c_frame_text(&g_array_index(thread->native->frames, struct native_frame, i)), NULL};
        g_array_append_val(told, row);
    }
    write_frames(writer, told);
    if (thread->native->frames_cut)
        triage_line(writer, 3, "… more, see -frames");
}

/* ---- threads -------------------------------------------------------------------------------- */

static const char *
short_wait(const struct triage_wait *wait)
{
    static const struct {
        const char *kind, *text;
    } texts[] = {{"gil", "waits for the GIL"},         {"thread", "waits for a thread to end"},
                 {"queue", "waits for a queue"},       {"condition", "waits for a notification"},
                 {"world", "waits for other threads"}, {"import", "waits for an import"}};
    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++)
        if (strcmp(wait->kind, texts[i].kind) == 0)
            return texts[i].text;
    return "waits for a lock";
}

/* Threads with one text are told once: of hundreds of workers most do the same. */
static char *
stacks_text(const struct triage_thread *thread, bool markdown)
{
    struct triage_writer writer = {g_string_new(NULL), markdown};
    for (guint i = 0; i < thread->exceptions->len; i++)
        triage_line(&writer, 2, "exception %s", (char *)g_ptr_array_index(thread->exceptions, i));
    write_python_frames(&writer, thread);
    write_c_frames(&writer, thread);
    return g_string_free(writer.out, FALSE);
}

static void
write_thread_line(const struct triage_writer *writer, const struct triage *triage,
                  const struct triage_thread *thread)
{
    g_autoptr(GString) text = g_string_new(NULL);
    g_string_append_printf(text, "Thread %u", thread->number);
    if (thread->name)
        g_string_append_printf(text, " \"%s\"", thread->name);
    if (thread->native_id)
        g_string_append_printf(text, ", LWP %" G_GUINT64_FORMAT, thread->native_id);
    if (thread->crashed)
        g_string_append(text, ", got the signal");
    if (thread->holds_gil)
        g_string_append(text, ", holds the GIL");
    if (thread->wait.kind)
        g_string_append_printf(text, ", %s", short_wait(&thread->wait));
    if (!thread->states->len && triage->python_seen)
        g_string_append(text, ", none of Python's");
    if (!thread->native)
        g_string_append(text, ", without a C thread");
    triage_line(writer, 1, "%s", text->str);
}

char *
triage_thread_numbers(const GPtrArray *threads)
{
    GString *text = g_string_new(threads->len > 1 ? "threads " : "thread ");
    for (guint i = 0; i < threads->len && i < NUMBERS_SHOWN; i++)
        g_string_append_printf(text, "%s%u", i ? ", " : "",
                               ((struct triage_thread *)g_ptr_array_index(threads, i))->number);
    if (threads->len > NUMBERS_SHOWN)
        g_string_append_printf(text, " and %u more", threads->len - NUMBERS_SHOWN);
    return g_string_free(text, FALSE);
}

static void
write_same(const struct triage_writer *writer, const GPtrArray *same)
{
    if (!same->len)
        return;
    g_autofree char *numbers = triage_thread_numbers(same);
    triage_line(writer, 2, "the same in %s: %u threads alike", numbers, same->len + 1);
}

void
triage_write_threads(const struct triage_writer *writer, const struct triage *triage)
{
    g_autoptr(GHashTable) groups =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
    g_autoptr(GPtrArray) texts = g_ptr_array_new(), firsts = g_ptr_array_new();
    for (guint i = 0; i < triage->threads->len; i++) {
        struct triage_thread *thread = g_ptr_array_index(triage->threads, i);
        g_autofree char *text = stacks_text(thread, writer->markdown);
        /* Only threads that are told the same way otherwise, too, are alike. */
        char *key = g_strdup_printf("%d%d%s%d%d\n%s", thread->crashed, thread->holds_gil,
                                    thread->wait.kind ? thread->wait.kind : "",
                                    thread->states->len > 0, thread->native != NULL, text);
        GPtrArray *same = g_hash_table_lookup(groups, key);
        if (same) {
            g_ptr_array_add(same, thread);
            g_free(key);
            continue;
        }
        g_hash_table_insert(groups, key, g_ptr_array_new());
        g_ptr_array_add(texts, key);
        g_ptr_array_add(firsts, thread);
    }
    g_autofree char *title = g_strdup_printf("Threads (%u)", triage->threads->len);
    triage_heading(writer, title);
    for (guint i = 0; i < texts->len; i++) {
        const char *key = g_ptr_array_index(texts, i);
        write_thread_line(writer, triage, g_ptr_array_index(firsts, i));
        write_same(writer, g_hash_table_lookup(groups, key));
        g_string_append(writer->out, strchr(key, '\n') + 1);
    }
}
