#include "query/triage.h"

static void
clear_problem(gpointer item)
{
    g_free(((struct triage_problem *)item)->text);
}

static void
clear_finding(gpointer item)
{
    g_free(((struct triage_finding *)item)->text);
}

static void
clear_register(gpointer item)
{
    struct triage_register *found = item;
    g_free(found->name);
    triage_place_clear(&found->place);
}

static void
clear_audit_row(gpointer item)
{
    g_free(((struct triage_audit_row *)item)->type);
}

static void
clear_type_row(gpointer item)
{
    g_free(((struct triage_type_row *)item)->type);
}

static void
clear_holder_row(gpointer item)
{
    g_free(((struct triage_holder_row *)item)->name);
}

static void
free_thread(gpointer item)
{
    struct triage_thread *thread = item;
    g_array_free(thread->frames, TRUE);
    g_array_free(thread->states, TRUE);
    g_ptr_array_free(thread->exceptions, TRUE);
    g_free(thread->wait.text);
    g_free(thread->wait.inferred);
    g_free(thread->name);
    g_free(thread);
}

static GArray *
new_rows(guint size, GDestroyNotify clear)
{
    GArray *rows = g_array_new(FALSE, TRUE, size);
    g_array_set_clear_func(rows, clear);
    return rows;
}

void
triage_place_clear(struct triage_place *place)
{
    g_free(place->text);
    *place = (struct triage_place){0};
}

struct triage *
triage_new(void)
{
    struct triage *triage = g_new0(struct triage, 1);
    struct triage_health *health = &triage->health;
    triage->registers = new_rows(sizeof(struct triage_register), clear_register);
    triage->around = g_ptr_array_new_with_free_func(g_free);
    triage->dangling = g_ptr_array_new_with_free_func(g_free);
    triage->native = native_threads_new();
    triage->threads = g_ptr_array_new_with_free_func(free_thread);
    triage->gils = g_array_new(FALSE, TRUE, sizeof(struct triage_gil));
    triage->cycles = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
    triage->findings = new_rows(sizeof(struct triage_finding), clear_finding);
    triage->signature = g_ptr_array_new_with_free_func(g_free);
    triage->problems = new_rows(sizeof(struct triage_problem), clear_problem);
    health->list_breaks = g_ptr_array_new_with_free_func(g_free);
    health->over_released = new_rows(sizeof(struct triage_audit_row), clear_audit_row);
    health->unexplained = new_rows(sizeof(struct triage_audit_row), clear_audit_row);
    health->types = new_rows(sizeof(struct triage_type_row), clear_type_row);
    health->holders = new_rows(sizeof(struct triage_holder_row), clear_holder_row);
    return triage;
}

void
triage_free(struct triage *triage)
{
    struct triage_health *health = &triage->health;
    triage_place_clear(&triage->fault);
    g_array_free(triage->registers, TRUE);
    g_array_free(triage->gils, TRUE);
    g_ptr_array_free(triage->cycles, TRUE);
    g_ptr_array_free(triage->threads, TRUE);
    g_ptr_array_free(triage->native, TRUE);
    g_ptr_array_free(triage->around, TRUE);
    g_ptr_array_free(triage->dangling, TRUE);
    g_array_free(triage->findings, TRUE);
    g_ptr_array_free(triage->signature, TRUE);
    g_array_free(triage->problems, TRUE);
    g_ptr_array_free(health->list_breaks, TRUE);
    g_array_free(health->over_released, TRUE);
    g_array_free(health->unexplained, TRUE);
    g_array_free(health->types, TRUE);
    g_array_free(health->holders, TRUE);
    g_free(triage->signature_hash);
    g_free(triage);
}

void
triage_problem(struct triage *triage, const char *section, const char *format, ...)
{
    struct triage_problem problem = {.section = section};
    va_list arguments;
    va_start(arguments, format);
    problem.text = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    g_array_append_val(triage->problems, problem);
}

void
triage_found(struct triage *triage, const char *code, const char *format, ...)
{
    struct triage_finding finding = {.code = code};
    va_list arguments;
    va_start(arguments, format);
    finding.text = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    g_array_append_val(triage->findings, finding);
}

const struct triage_thread *
triage_crashed(const struct triage *triage)
{
    const struct triage_thread *first =
        triage->threads->len ? g_ptr_array_index(triage->threads, 0) : NULL;
    return first && first->crashed ? first : NULL;
}
