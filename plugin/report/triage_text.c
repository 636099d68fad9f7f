#include "report/triage_report.h"

#include <string.h>

enum { NUMBERS_SHOWN = 12 /* of threads with the same stack */ };

/* Markdown is the same text with headings; stacks are indented, which makes them code there, so
 * that no name of the target can be taken for a mark. */
struct writer {
    GString *out;
    bool markdown;
};

static void
heading(const struct writer *writer, const char *title)
{
    g_string_append_printf(writer->out, writer->markdown ? "\n## %s\n\n" : "\n%s\n", title);
}

static void line(const struct writer *writer, unsigned indent, const char *format, ...)
    G_GNUC_PRINTF(3, 4);

/* Names of C come from symbol tables and file names, which are as untrusted as the rest. */
static void
append_printable(GString *out, const char *text)
{
    g_autofree char *valid = g_utf8_make_valid(text, -1);
    for (const char *at = valid; *at; at = g_utf8_next_char(at)) {
        gunichar character = g_utf8_get_char(at);
        if (g_unichar_iscntrl(character))
            g_string_append_printf(out, "\\x%02x", character);
        else
            g_string_append_unichar(out, character);
    }
}

static void
line(const struct writer *writer, unsigned indent, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    g_autofree char *text = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    /* Four blanks make code of a line of Markdown. */
    g_string_append_printf(writer->out, "%*s", (int)(2 * indent + (writer->markdown ? 2 : 0)), "");
    append_printable(writer->out, text);
    g_string_append_c(writer->out, '\n');
}

/* ---- what happened ------------------------------------------------------------------------- */

static void
write_subject(const struct writer *writer, const struct triage *triage, const struct about *about)
{
    g_string_append(writer->out, writer->markdown ? "# Crash report\n\n" : "Crash report\n");
    line(writer, 1, "Signature  %s", triage->signature_hash);
    g_autofree char *parts = g_strjoinv(
        " < ", (g_ptr_array_add(triage->signature, NULL), (char **)triage->signature->pdata));
    g_ptr_array_set_size(triage->signature, (gint)triage->signature->len - 1);
    line(writer, 1, "           %s", parts);
    if (about->python)
        line(writer, 1, "Python     CPython %s", about->python);
    if (about->program)
        line(writer, 1, "Program    %s", about->program);
    if (about->memory)
        line(writer, 1, "Read from  %s", about->memory);
}

static void
write_findings(const struct writer *writer, const struct triage *triage)
{
    heading(writer, "Findings");
    for (guint i = 0; i < triage->findings->len; i++) {
        const struct triage_finding *found =
            &g_array_index(triage->findings, struct triage_finding, i);
        line(writer, 1, "%s: %s", found->code, found->text);
    }
    if (!triage->findings->len)
        line(writer, 1, "nothing that points at a cause");
}

static void
write_signal(const struct writer *writer, const struct triage *triage)
{
    const struct target_signal *signal = &triage->signal;
    const struct triage_thread *crashed = triage_crashed(triage);
    g_autofree char *name = signal_name(signal->number);
    const char *meaning = signal_meaning(signal->number);
    heading(writer, "Signal");
    if (!signal->number) {
        line(writer, 1, "none: the process did not crash");
        return;
    }
    g_autofree char *thread = crashed ? g_strdup_printf(", thread %u", crashed->number) : NULL;
    line(writer, 1, "%s%s%s%s%s", name, meaning ? ", " : "", meaning ? meaning : "",
         thread ? thread : "",
         !triage->fatal        ? " (the process was stopped, it did not crash)"
         : triage->fault_frame ? " (a signal handler had it first)"
         : signal->code <= 0   ? " (sent by a process, itself as a rule)"
                               : "");
    if (signal->has_address)
        line(writer, 1, "address 0x%" G_GINT64_MODIFIER "x %s", signal->address,
             triage->fault.text ? triage->fault.text : "");
    for (guint i = 0; i < triage->around->len; i++)
        line(writer, 2, "%s", (char *)g_ptr_array_index(triage->around, i));
    for (guint i = 0; i < triage->registers->len; i++) {
        const struct triage_register *found =
            &g_array_index(triage->registers, struct triage_register, i);
        line(writer, 1, "register %s: 0x%" G_GINT64_MODIFIER "x %s", found->name, found->value,
             found->place.text);
    }
}

/* ---- threads ------------------------------------------------------------------------------- */

static void
write_gil(const struct writer *writer, const struct triage *triage)
{
    unsigned holders = 0;
    if (!triage->python_seen)
        return;
    heading(writer, "GIL");
    for (guint i = 0; i < triage->threads->len; i++) {
        const struct triage_thread *thread = g_ptr_array_index(triage->threads, i);
        if (thread->holds_gil)
            line(writer, 1, "thread %u%s%s%s holds it", thread->number, thread->name ? " \"" : "",
                 thread->name ? thread->name : "", thread->name ? "\"" : "");
        holders += thread->holds_gil;
    }
    if (holders)
        return;
    if (triage->gil.state == GIL_HELD)
        line(writer, 1,
             "held by a thread that is not there: its state is 0x%" G_GINT64_MODIFIER "x",
             triage->gil.holder);
    else
        line(writer, 1, "%s",
             triage->gil.state == GIL_FREE       ? "no thread holds it"
             : triage->gil.state == GIL_DISABLED ? "there is none: a free-threaded build"
                                                 : "who holds it cannot be told");
}

static void
write_python_frames(const struct writer *writer, const struct triage_thread *thread)
{
    if (thread->frames->len)
        line(writer, 2, "Python, the innermost function first");
    for (guint i = 0; i < thread->frames->len; i++) {
        const struct triage_frame *frame = &g_array_index(thread->frames, struct triage_frame, i);
        line(writer, 3, "#%-2u %s (%s:%d)", i, frame->function, frame->file, frame->line);
        for (guint n = 0; frame->locals && n < frame->locals->len; n++) {
            const struct triage_local *local =
                &g_array_index(frame->locals, struct triage_local, n);
            line(writer, 5, "%s = %s", local->name, local->value);
        }
    }
    if (thread->frames_all > thread->frames->len)
        line(writer, 3, "… %u more, see -frames", thread->frames_all - thread->frames->len);
}

static void
write_c_frames(const struct writer *writer, const struct triage_thread *thread)
{
    if (!thread->native || !thread->native->frames->len)
        return;
    line(writer, 2, "C");
    for (guint i = 0; i < thread->native->frames->len; i++) {
        const struct native_frame *frame =
            &g_array_index(thread->native->frames, struct native_frame, i);
        g_autofree char *address =
            frame->function ? NULL : g_strdup_printf("0x%" G_GINT64_MODIFIER "x", frame->pc);
        g_autofree char *library = frame->library ? g_path_get_basename(frame->library) : NULL;
        g_autofree char *place =
            frame->file ? g_strdup_printf("%s:%u", frame->file, frame->line) : g_strdup(library);
        line(writer, 3, "#%-2u %s%s%s%s", i, frame->function ? frame->function : address,
             place ? " (" : "", place ? place : "", place ? ")" : "");
    }
    if (thread->native->frames_cut)
        line(writer, 3, "… more, see -frames");
}

/* Threads with one text are told once: of hundreds of workers most do the same. */
static char *
stacks_text(const struct triage_thread *thread, bool markdown)
{
    struct writer writer = {g_string_new(NULL), markdown};
    for (guint i = 0; i < thread->exceptions->len; i++)
        line(&writer, 2, "exception %s", (char *)g_ptr_array_index(thread->exceptions, i));
    write_python_frames(&writer, thread);
    write_c_frames(&writer, thread);
    return g_string_free(writer.out, FALSE);
}

static void
write_thread_line(const struct writer *writer, const struct triage_thread *thread)
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
    if (thread->waits)
        g_string_append(text, ", waits for a lock");
    if (!thread->state)
        g_string_append(text, ", none of Python's");
    if (!thread->native)
        g_string_append(text, ", without a C thread");
    line(writer, 1, "%s", text->str);
}

static void
write_same(const struct writer *writer, const GPtrArray *same)
{
    g_autoptr(GString) text = g_string_new(NULL);
    if (!same->len)
        return;
    for (guint i = 0; i < same->len && i < NUMBERS_SHOWN; i++)
        g_string_append_printf(text, "%s%u", i ? ", " : "",
                               ((struct triage_thread *)g_ptr_array_index(same, i))->number);
    if (same->len > NUMBERS_SHOWN)
        g_string_append_printf(text, " and %u more", same->len - NUMBERS_SHOWN);
    line(writer, 2, "the same in thread%s %s", same->len > 1 ? "s" : "", text->str);
}

static void
write_threads(const struct writer *writer, const struct triage *triage)
{
    g_autoptr(GHashTable) groups =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
    g_autoptr(GPtrArray) texts = g_ptr_array_new(), firsts = g_ptr_array_new();
    for (guint i = 0; i < triage->threads->len; i++) {
        struct triage_thread *thread = g_ptr_array_index(triage->threads, i);
        g_autofree char *text = stacks_text(thread, writer->markdown);
        /* Only threads that are told the same way otherwise, too, are alike. */
        char *key =
            g_strdup_printf("%d%d%d%d%d\n%s", thread->crashed, thread->holds_gil, thread->waits,
                            thread->state != 0, thread->native != NULL, text);
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
    heading(writer, title);
    for (guint i = 0; i < texts->len; i++) {
        const char *key = g_ptr_array_index(texts, i);
        write_thread_line(writer, g_ptr_array_index(firsts, i));
        write_same(writer, g_hash_table_lookup(groups, key));
        g_string_append(writer->out, strchr(key, '\n') + 1);
    }
}

/* ---- the heap ------------------------------------------------------------------------------ */

static void
write_audit(const struct writer *writer, const GArray *rows, const char *difference)
{
    for (guint i = 0; i < rows->len; i++) {
        const struct triage_audit_row *row = &g_array_index(rows, struct triage_audit_row, i);
        line(writer, 2,
             "%s: %" G_GUINT64_FORMAT " object%s, %" G_GUINT64_FORMAT
             " %s, as 0x%" G_GINT64_MODIFIER "x",
             row->type, row->objects, row->objects == 1 ? "" : "s", row->difference, difference,
             row->example);
    }
}

static void
write_health(const struct writer *writer, const struct triage *triage)
{
    const struct triage_health *health = &triage->health;
    heading(writer, "Heap");
    if (health->collecting)
        line(writer, 1, "the garbage collector was at work");
    for (guint i = 0; i < health->list_breaks->len; i++)
        line(writer, 1, "the collector's list of %s",
             (char *)g_ptr_array_index(health->list_breaks, i));
    if (!health->known) {
        line(writer, 1, "it was not read; see below");
        return;
    }
    line(writer, 1,
         "%" G_GUINT64_FORMAT " objects, %" G_GUINT64_FORMAT
         " of them tracked by the collector, %" G_GUINT64_FORMAT " references",
         health->objects, health->tracked, health->references);
    if (!health->broken_lists)
        line(writer, 1, "the collector's lists are whole");
    if (health->broken_chains)
        line(writer, 1, "%u lists of interpreters, threads or frames cannot be followed",
             health->broken_chains);
    if (health->broken_pages)
        line(writer, 1, "%u pages of the allocator make no sense", health->broken_pages);
    line(writer, 1,
         "%" G_GUINT64_FORMAT " references lead to no object, %" G_GUINT64_FORMAT
         " structures cannot be read",
         health->bad_references, health->unreadable);
    if (!health->audited)
        return;
    line(writer, 1,
         "%" G_GUINT64_FORMAT
         " reference counts checked against the holders found: too few in %" G_GUINT64_FORMAT
         ", more in %" G_GUINT64_FORMAT,
         health->checked, health->over_released_total, health->unexplained_total);
    write_audit(writer, health->over_released, "too few");
    write_audit(writer, health->unexplained, "beyond what was found, held by C code or leaked");
}

static void
write_sizes(const struct writer *writer, const struct triage *triage)
{
    const GArray *types = triage->health.types, *holders = triage->health.holders;
    if (types->len)
        heading(writer, "Largest types");
    for (guint i = 0; i < types->len; i++) {
        const struct triage_type_row *row = &g_array_index(types, struct triage_type_row, i);
        line(writer, 1, "%s: %" G_GUINT64_FORMAT " objects, %" G_GUINT64_FORMAT " bytes", row->type,
             row->count, row->bytes);
    }
    if (holders->len)
        heading(writer, "Biggest holders");
    for (guint i = 0; i < holders->len; i++) {
        const struct triage_holder_row *row = &g_array_index(holders, struct triage_holder_row, i);
        line(writer, 1,
             "%s at 0x%" G_GINT64_MODIFIER "x keeps %" G_GUINT64_FORMAT
             " bytes in %" G_GUINT64_FORMAT " objects",
             row->name, row->address, row->bytes, row->objects);
    }
}

static void
write_problems(const struct writer *writer, const struct triage *triage)
{
    if (!triage->problems->len)
        return;
    heading(writer, "Not told");
    for (guint i = 0; i < triage->problems->len; i++) {
        const struct triage_problem *problem =
            &g_array_index(triage->problems, struct triage_problem, i);
        line(writer, 1, "%s: %s", problem->section, problem->text);
    }
}

static void
write_report(const struct writer *writer, const struct triage *triage, const struct about *about)
{
    write_subject(writer, triage, about);
    write_findings(writer, triage);
    write_signal(writer, triage);
    write_gil(writer, triage);
    write_threads(writer, triage);
    write_health(writer, triage);
    write_sizes(writer, triage);
    write_problems(writer, triage);
}

void
triage_write_text(const struct triage *triage, const struct about *about, GString *out)
{
    write_report(&(struct writer){out, false}, triage, about);
}

void
triage_write_markdown(const struct triage *triage, const struct about *about, GString *out)
{
    write_report(&(struct writer){out, true}, triage, about);
}
