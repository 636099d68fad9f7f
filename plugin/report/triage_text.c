#include "report/triage_lines.h"
#include "report/triage_report.h"

#include <string.h>

/* ---- what happened ------------------------------------------------------------------------- */

static void
write_subject(const struct triage_writer *writer, const struct triage *triage,
              const struct about *about)
{
    g_string_append(writer->out, writer->markdown ? "# Crash report\n\n" : "Crash report\n");
    triage_line(writer, 1, "Signature  %s", triage->signature_hash);
    g_autofree char *parts = g_strjoinv(
        " < ", (g_ptr_array_add(triage->signature, NULL), (char **)triage->signature->pdata));
    g_ptr_array_set_size(triage->signature, (gint)triage->signature->len - 1);
    triage_line(writer, 1, "           %s", parts);
    if (about->python)
        triage_line(writer, 1, "Python     CPython %s", about->python);
    if (about->program)
        triage_line(writer, 1, "Program    %s", about->program);
    if (about->memory)
        triage_line(writer, 1, "Read from  %s%s", about->memory,
                    triage->truncated ? ", which is cut short" : "");
}

static void
write_findings(const struct triage_writer *writer, const struct triage *triage)
{
    triage_heading(writer, "Findings");
    for (guint i = 0; i < triage->findings->len; i++) {
        const struct triage_finding *found =
            &g_array_index(triage->findings, struct triage_finding, i);
        triage_line(writer, 1, "%s: %s", found->code, found->text);
    }
    if (!triage->findings->len)
        triage_line(writer, 1, "nothing that points at a cause");
}

/* Registers often hold the same. */
static void
write_registers(const struct triage_writer *writer, const struct triage *triage)
{
    const GArray *registers = triage->registers;
    for (guint i = 0; i < registers->len; i++) {
        const struct triage_register *found = &g_array_index(registers, struct triage_register, i);
        g_autoptr(GString) names = g_string_new(found->name);
        bool told = false, several = false;
        for (guint n = 0; n < registers->len; n++) {
            const struct triage_register *other =
                &g_array_index(registers, struct triage_register, n);
            if (other->value != found->value || n == i)
                continue;
            told = told || n < i;
            several = true;
            g_string_append_printf(names, ", %s", other->name);
        }
        if (!told)
            triage_line(writer, 1, "register%s %s: 0x%" G_GINT64_MODIFIER "x %s",
                        several ? "s" : "", names->str, found->value, found->place.text);
    }
}

static char *
signal_origin(const struct triage *triage)
{
    const struct target_signal *signal = &triage->signal;
    if (!triage->fatal)
        return g_strdup(" (the process was stopped, it did not crash)");
    if (triage->fault_frame)
        return g_strdup(" (a signal handler had it first)");
    if (!signal_was_sent(signal))
        return g_strdup("");
    if (triage_is_own_doing(triage))
        return g_strdup(" (the process sent it to itself)");
    return signal->sender
               ? g_strdup_printf(" (process %" G_GUINT64_FORMAT " sent it)", signal->sender)
               : g_strdup(" (a process sent it)");
}

static void
write_signal(const struct triage_writer *writer, const struct triage *triage)
{
    const struct target_signal *signal = &triage->signal;
    const struct triage_thread *crashed = triage_crashed(triage);
    g_autofree char *name = signal_name(signal->number);
    const char *meaning = signal_meaning(signal->number);
    triage_heading(writer, "Signal");
    if (!signal->number) {
        triage_line(writer, 1, "none: the process did not crash");
        return;
    }
    g_autofree char *thread = crashed ? g_strdup_printf(", thread %u", crashed->number) : NULL;
    g_autofree char *origin = signal_origin(triage);
    triage_line(writer, 1, "%s%s%s%s%s", name, meaning ? ", " : "", meaning ? meaning : "",
                thread ? thread : "", origin);
    if (signal->has_address)
        triage_line(writer, 1, "address 0x%" G_GINT64_MODIFIER "x %s", signal->address,
                    triage->fault.text ? triage->fault.text : "");
    else if (signal_hides_address(signal))
        triage_line(writer, 1,
                    "no address: the processor does not tell one that no pointer can hold");
    for (guint i = 0; i < triage->around->len; i++)
        triage_line(writer, 2, "%s", (char *)g_ptr_array_index(triage->around, i));
    write_registers(writer, triage);
}

/* ---- who waits for whom -------------------------------------------------------------------- */

static char *
gil_text(const struct triage *triage, const struct gil *gil)
{
    const struct triage_thread *thread =
        gil->state == GIL_HELD ? triage_thread_of_state(triage, gil->holder) : NULL;
    if (thread)
        return g_strdup_printf("thread %u%s%s%s holds it", thread->number,
                               thread->name ? " \"" : "", thread->name ? thread->name : "",
                               thread->name ? "\"" : "");
    if (gil->state == GIL_HELD)
        return g_strdup_printf(
            "held by a thread that is not there: its state is 0x%" G_GINT64_MODIFIER "x",
            gil->holder);
    return g_strdup(gil->state == GIL_FREE       ? "no thread holds it"
                    : gil->state == GIL_DISABLED ? "there is none: a free-threaded build"
                                                 : "who holds it cannot be told");
}

static void
write_gil(const struct triage_writer *writer, const struct triage *triage)
{
    const GArray *gils = triage->gils;
    if (!triage->python_seen)
        return;
    triage_heading(writer, "GIL");
    for (guint i = 0; i < gils->len; i++) {
        const struct triage_gil *told = &g_array_index(gils, struct triage_gil, i);
        g_autofree char *text = gil_text(triage, &told->gil);
        g_autofree char *others =
            told->interpreters > 1 ? g_strdup_printf(" and %u more", told->interpreters - 1) : NULL;
        if (gils->len == 1)
            triage_line(writer, 1, "%s", text);
        else
            triage_line(writer, 1, "interpreter %" G_GUINT64_FORMAT "%s: %s", told->interpreter,
                        others ? others : "", text);
    }
}

/* Those that wait for the same are told in one line. */
static void
write_waits(const struct triage_writer *writer, const struct triage *triage)
{
    g_autoptr(GHashTable) groups =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
    g_autoptr(GPtrArray) order = g_ptr_array_new();
    for (guint i = 0; i < triage->threads->len; i++) {
        struct triage_thread *thread = g_ptr_array_index(triage->threads, i);
        if (!thread->wait.kind)
            continue;
        char *text = triage_wait_text(thread, false);
        GPtrArray *same = g_hash_table_lookup(groups, text);
        if (same) {
            g_free(text);
        } else {
            same = g_ptr_array_new();
            g_hash_table_insert(groups, text, same);
            g_ptr_array_add(order, same);
        }
        g_ptr_array_add(same, thread);
    }
    if (order->len)
        triage_heading(writer, "Waits");
    for (guint i = 0; i < order->len; i++) {
        const GPtrArray *same = g_ptr_array_index(order, i);
        const struct triage_thread *first = g_ptr_array_index(same, 0);
        g_autofree char *numbers = triage_thread_numbers(same);
        g_autofree char *text = triage_wait_text(first, same->len > 1);
        bool named = same->len == 1 && first->name;
        triage_line(writer, 1, "%s%s%s%s %s", numbers, named ? " \"" : "", named ? first->name : "",
                    named ? "\"" : "", text);
    }
}

/* ---- the heap ------------------------------------------------------------------------------ */

static void
write_audit_row(const struct triage_writer *writer, const struct triage_audit_row *row,
                const char *difference)
{
    triage_line(writer, 2,
                "%s: %" G_GUINT64_FORMAT " object%s, %" G_GUINT64_FORMAT
                " %s, as 0x%" G_GINT64_MODIFIER "x",
                row->type, row->objects, row->objects == 1 ? "" : "s", row->difference, difference,
                row->example);
}

/* C code holds a few objects of Python's own types in every process: those are one line. */
static void
write_audit(const struct triage_writer *writer, const struct triage_health *health)
{
    g_autoptr(GString) others = g_string_new(NULL);
    for (guint i = 0; i < health->over_released->len; i++)
        write_audit_row(writer, &g_array_index(health->over_released, struct triage_audit_row, i),
                        "too few");
    for (guint i = 0; i < health->unexplained->len; i++) {
        const struct triage_audit_row *row =
            &g_array_index(health->unexplained, struct triage_audit_row, i);
        if (row->made)
            write_audit_row(writer, row, "beyond what was found, held by C code or leaked");
        else
            g_string_append_printf(others, "%s%s %" G_GUINT64_FORMAT, others->len ? ", " : "",
                                   row->type, row->objects);
    }
    if (others->len)
        triage_line(writer, 2, "of Python's own types, as C code holds them: %s", others->str);
}

static void
write_health(const struct triage_writer *writer, const struct triage *triage)
{
    const struct triage_health *health = &triage->health;
    triage_heading(writer, "Heap");
    if (health->collecting)
        triage_line(writer, 1, "the garbage collector was at work");
    if (triage->truncated && health->list_breaks->len)
        triage_line(writer, 1, "the collector's lists lead to memory that is missing");
    for (guint i = 0; i < health->list_breaks->len && !triage->truncated; i++)
        triage_line(writer, 1, "the collector's list of %s",
                    (char *)g_ptr_array_index(health->list_breaks, i));
    if (!health->known) {
        triage_line(writer, 1, "it was not read; see below");
        return;
    }
    triage_line(writer, 1,
                "%" G_GUINT64_FORMAT " objects, %" G_GUINT64_FORMAT
                " of them tracked by the collector, %" G_GUINT64_FORMAT " references",
                health->objects, health->tracked, health->references);
    if (!health->broken_lists)
        triage_line(writer, 1, "the collector's lists are whole");
    if (health->broken_chains)
        triage_line(writer, 1,
                    "lists of interpreters, threads or frames that cannot be followed: %u",
                    health->broken_chains);
    if (health->broken_pages)
        triage_line(writer, 1, "pages of the allocator that make no sense: %u",
                    health->broken_pages);
    triage_line(writer, 1,
                "%" G_GUINT64_FORMAT " references lead to no object, %" G_GUINT64_FORMAT
                " structures cannot be read",
                health->bad_references, health->unreadable);
    if (!health->audited)
        return;
    triage_line(writer, 1,
                "%" G_GUINT64_FORMAT
                " reference counts checked against the holders found: too few in %" G_GUINT64_FORMAT
                ", more in %" G_GUINT64_FORMAT,
                health->checked, health->over_released_total, health->unexplained_total);
    write_audit(writer, health);
}

static void
write_sizes(const struct triage_writer *writer, const struct triage *triage)
{
    const GArray *types = triage->health.types, *holders = triage->health.holders;
    if (types->len)
        triage_heading(writer, "Largest types");
    for (guint i = 0; i < types->len; i++) {
        const struct triage_type_row *row = &g_array_index(types, struct triage_type_row, i);
        triage_line(writer, 1, "%s: %" G_GUINT64_FORMAT " objects, %" G_GUINT64_FORMAT " bytes",
                    row->type, row->count, row->bytes);
    }
    if (holders->len)
        triage_heading(writer, "Biggest holders");
    for (guint i = 0; i < holders->len; i++) {
        const struct triage_holder_row *row = &g_array_index(holders, struct triage_holder_row, i);
        triage_line(writer, 1,
                    "%s at 0x%" G_GINT64_MODIFIER "x keeps %" G_GUINT64_FORMAT
                    " bytes in %" G_GUINT64_FORMAT " objects",
                    row->name, row->address, row->bytes, row->objects);
    }
}

static void
write_problems(const struct triage_writer *writer, const struct triage *triage)
{
    if (!triage->problems->len)
        return;
    triage_heading(writer, "Not told");
    for (guint i = 0; i < triage->problems->len; i++) {
        const struct triage_problem *problem =
            &g_array_index(triage->problems, struct triage_problem, i);
        triage_line(writer, 1, "%s: %s", problem->section, problem->text);
    }
}

static void
write_report(const struct triage_writer *writer, const struct triage *triage,
             const struct about *about)
{
    write_subject(writer, triage, about);
    write_findings(writer, triage);
    write_signal(writer, triage);
    write_gil(writer, triage);
    write_waits(writer, triage);
    triage_write_threads(writer, triage);
    write_health(writer, triage);
    write_sizes(writer, triage);
    write_problems(writer, triage);
}

void
triage_write_text(const struct triage *triage, const struct about *about, GString *out)
{
    write_report(&(struct triage_writer){out, false}, triage, about);
}

void
triage_write_markdown(const struct triage *triage, const struct about *about, GString *out)
{
    write_report(&(struct triage_writer){out, true}, triage, about);
}
