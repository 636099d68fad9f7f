#include "report/triage_report.h"

#include "report/json_text.h"

static json_t *
number(uint64_t value)
{
    return json_integer((json_int_t)value);
}

/* null, where json_text_string leaves the member out: the schema has it. */
static json_t *
text_of(const char *text)
{
    return text ? json_text_string(text) : json_null();
}

static json_t *
texts(const GPtrArray *strings)
{
    json_t *array = json_array();
    for (guint i = 0; i < strings->len; i++)
        json_array_append_new(array, json_text_string(g_ptr_array_index(strings, i)));
    return array;
}

static json_t *
json_place(const struct triage_place *place)
{
    json_t *object = json_object();
    json_object_set_new(object, "kind", text_of(place->kind));
    json_object_set_new(object, "text", text_of(place->text));
    return object;
}

static json_t *
json_signal(const struct triage *triage)
{
    const struct target_signal *signal = &triage->signal;
    const struct triage_thread *crashed = triage_crashed(triage);
    json_t *object = json_object(), *registers = json_array();
    g_autofree char *name = signal_name(signal->number);
    if (!signal->number) {
        json_decref(object);
        json_decref(registers);
        return json_null();
    }
    json_object_set_new(object, "number", json_integer(signal->number));
    json_object_set_new(object, "name", json_text_string(name));
    json_object_set_new(object, "code", json_integer(signal->code));
    json_object_set_new(object, "sender", signal->sender ? number(signal->sender) : json_null());
    json_object_set_new(object, "fatal", json_boolean(triage->fatal));
    json_object_set_new(object, "thread", crashed ? number(crashed->number) : json_null());
    json_object_set_new(object, "address",
                        signal->has_address ? json_text_address(signal->address) : json_null());
    json_object_set_new(object, "place",
                        triage->fault.kind ? json_place(&triage->fault) : json_null());
    json_object_set_new(object, "around", texts(triage->around));
    for (guint i = 0; i < triage->registers->len; i++) {
        const struct triage_register *found =
            &g_array_index(triage->registers, struct triage_register, i);
        json_t *entry = json_text_item(registers);
        json_object_set_new(entry, "name", json_text_string(found->name));
        json_object_set_new(entry, "value", json_text_address(found->value));
        json_object_set_new(entry, "place", json_place(&found->place));
    }
    json_object_set_new(object, "registers", registers);
    return object;
}

static json_t *
json_python_frames(const struct triage_thread *thread)
{
    json_t *frames = json_array();
    for (guint i = 0; i < thread->frames->len; i++) {
        const struct triage_frame *frame = &g_array_index(thread->frames, struct triage_frame, i);
        json_t *entry = json_text_item(frames);
        json_object_set_new(entry, "function", json_text_string(frame->function));
        json_object_set_new(entry, "file", json_text_string(frame->file));
        json_object_set_new(entry, "line", frame->line ? json_integer(frame->line) : json_null());
        if (frame->interpreter)
            json_object_set_new(entry, "interpreter", number(frame->interpreter));
        if (!frame->locals)
            continue;
        json_t *locals = json_object();
        for (guint n = 0; n < frame->locals->len; n++) {
            const struct triage_local *local =
                &g_array_index(frame->locals, struct triage_local, n);
            json_object_set_new(locals, local->name, json_text_string(local->value));
        }
        json_object_set_new(entry, "locals", locals);
    }
    return frames;
}

static json_t *
json_c_frames(const struct triage_thread *thread)
{
    json_t *frames = json_array();
    for (guint i = 0; thread->native && i < thread->native->frames->len; i++) {
        const struct native_frame *frame =
            &g_array_index(thread->native->frames, struct native_frame, i);
        json_t *entry = json_text_item(frames);
        json_object_set_new(entry, "function", text_of(frame->function));
        json_object_set_new(entry, "pc", json_text_address(frame->pc));
        json_object_set_new(entry, "library", text_of(frame->library));
        json_object_set_new(entry, "file", text_of(frame->file));
        json_object_set_new(entry, "line", frame->line ? number(frame->line) : json_null());
    }
    return frames;
}

static bool
waits_for_lock(const struct triage_wait *wait)
{
    return wait->kind && strcmp(wait->kind, "gil") != 0 && strcmp(wait->kind, "world") != 0;
}

static json_t *
json_wait(const struct triage_wait *wait)
{
    if (!wait->kind)
        return json_null();
    json_t *object = json_object();
    json_object_set_new(object, "kind", json_text_string(wait->kind));
    json_object_set_new(object, "text", json_text_string(wait->text));
    json_object_set_new(object, "object",
                        wait->object ? json_text_address(wait->object) : json_null());
    json_object_set_new(object, "thread",
                        wait->holder ? number(wait->holder->number) : json_null());
    json_object_set_new(object, "inferred_from", text_of(wait->inferred));
    json_object_set_new(object, "timed", json_boolean(wait->timed));
    return object;
}

static json_t *
json_cycles(const struct triage *triage)
{
    json_t *cycles = json_array();
    for (guint i = 0; i < triage->cycles->len; i++) {
        const GPtrArray *cycle = g_ptr_array_index(triage->cycles, i);
        json_t *numbers = json_array();
        for (guint n = 0; n < cycle->len; n++)
            json_array_append_new(
                numbers, number(((struct triage_thread *)g_ptr_array_index(cycle, n))->number));
        json_array_append_new(cycles, numbers);
    }
    return cycles;
}

static json_t *
json_threads(const struct triage *triage)
{
    json_t *threads = json_array();
    for (guint i = 0; i < triage->threads->len; i++) {
        const struct triage_thread *thread = g_ptr_array_index(triage->threads, i);
        json_t *entry = json_text_item(threads);
        json_object_set_new(entry, "number", number(thread->number));
        json_object_set_new(entry, "native_id",
                            thread->native_id ? number(thread->native_id) : json_null());
        json_object_set_new(entry, "name", text_of(thread->name));
        json_object_set_new(entry, "python", json_boolean(thread->states->len > 0));
        json_object_set_new(entry, "crashed", json_boolean(thread->crashed));
        json_object_set_new(entry, "holds_gil", json_boolean(thread->holds_gil));
        json_object_set_new(entry, "waits_for_lock", json_boolean(waits_for_lock(&thread->wait)));
        json_object_set_new(entry, "waits_for", json_wait(&thread->wait));
        json_object_set_new(entry, "exceptions", texts(thread->exceptions));
        json_object_set_new(entry, "python_frames", json_python_frames(thread));
        json_object_set_new(entry, "python_frames_not_shown",
                            number(thread->frames_all - thread->frames->len));
        json_object_set_new(entry, "c_frames", json_c_frames(thread));
        json_object_set_new(entry, "c_frames_cut",
                            json_boolean(thread->native && thread->native->frames_cut));
    }
    return threads;
}

static json_t *
json_audit(const GArray *rows)
{
    json_t *array = json_array();
    for (guint i = 0; i < rows->len; i++) {
        const struct triage_audit_row *row = &g_array_index(rows, struct triage_audit_row, i);
        json_t *entry = json_text_item(array);
        json_object_set_new(entry, "type", json_text_string(row->type));
        json_object_set_new(entry, "objects", number(row->objects));
        json_object_set_new(entry, "difference", number(row->difference));
        json_object_set_new(entry, "example", json_text_address(row->example));
    }
    return array;
}

static json_t *
json_types(const GArray *rows)
{
    json_t *array = json_array();
    for (guint i = 0; i < rows->len; i++) {
        const struct triage_type_row *row = &g_array_index(rows, struct triage_type_row, i);
        json_t *entry = json_text_item(array);
        json_object_set_new(entry, "type", json_text_string(row->type));
        json_object_set_new(entry, "count", number(row->count));
        json_object_set_new(entry, "bytes", number(row->bytes));
    }
    return array;
}

static json_t *
json_holders(const GArray *rows)
{
    json_t *array = json_array();
    for (guint i = 0; i < rows->len; i++) {
        const struct triage_holder_row *row = &g_array_index(rows, struct triage_holder_row, i);
        json_t *entry = json_text_item(array);
        json_object_set_new(entry, "name", json_text_string(row->name));
        json_object_set_new(entry, "address", json_text_address(row->address));
        json_object_set_new(entry, "retained", number(row->bytes));
        json_object_set_new(entry, "objects", number(row->objects));
    }
    return array;
}

static json_t *
json_heap(const struct triage_health *health)
{
    json_t *object = json_object();
    json_object_set_new(object, "read", json_boolean(health->known));
    json_object_set_new(object, "collecting", json_boolean(health->collecting));
    json_object_set_new(object, "broken_lists", number(health->broken_lists));
    json_object_set_new(object, "list_breaks", texts(health->list_breaks));
    if (!health->known)
        return object;
    json_object_set_new(object, "objects", number(health->objects));
    json_object_set_new(object, "tracked", number(health->tracked));
    json_object_set_new(object, "references", number(health->references));
    json_object_set_new(object, "broken_chains", number(health->broken_chains));
    json_object_set_new(object, "broken_pages", number(health->broken_pages));
    json_object_set_new(object, "bad_references", number(health->bad_references));
    json_object_set_new(object, "unreadable", number(health->unreadable));
    if (health->audited) {
        json_t *audit = json_object();
        json_object_set_new(audit, "checked", number(health->checked));
        json_object_set_new(audit, "over_released_objects", number(health->over_released_total));
        json_object_set_new(audit, "unexplained_objects", number(health->unexplained_total));
        json_object_set_new(audit, "over_released", json_audit(health->over_released));
        json_object_set_new(audit, "unexplained", json_audit(health->unexplained));
        json_object_set_new(object, "audit", audit);
    }
    json_object_set_new(object, "types", json_types(health->types));
    json_object_set_new(object, "holders", json_holders(health->holders));
    return object;
}

static json_t *
json_findings(const GArray *findings)
{
    json_t *array = json_array();
    for (guint i = 0; i < findings->len; i++) {
        const struct triage_finding *found = &g_array_index(findings, struct triage_finding, i);
        json_t *entry = json_text_item(array);
        json_object_set_new(entry, "code", json_text_string(found->code));
        json_object_set_new(entry, "text", json_text_string(found->text));
    }
    return array;
}

static json_t *
json_problems(const GArray *problems)
{
    json_t *array = json_array();
    for (guint i = 0; i < problems->len; i++) {
        const struct triage_problem *problem = &g_array_index(problems, struct triage_problem, i);
        json_t *entry = json_text_item(array);
        json_object_set_new(entry, "section", json_text_string(problem->section));
        json_object_set_new(entry, "text", json_text_string(problem->text));
    }
    return array;
}

static const char *
gil_word(enum gil_state state)
{
    static const char *const words[] = {"unknown", "disabled", "free", "held"};
    return words[state];
}

static json_t *
json_gil(const struct triage *triage)
{
    json_t *object = json_object(), *holders = json_array(), *locks = json_array();
    enum gil_state state = GIL_UNKNOWN;
    for (guint i = 0; i < triage->threads->len; i++) {
        const struct triage_thread *thread = g_ptr_array_index(triage->threads, i);
        if (thread->holds_gil)
            json_array_append_new(holders, number(thread->number));
    }
    for (guint i = 0; i < triage->gils->len; i++) {
        const struct triage_gil *told = &g_array_index(triage->gils, struct triage_gil, i);
        json_t *entry = json_text_item(locks);
        json_object_set_new(entry, "interpreter", number(told->interpreter));
        json_object_set_new(entry, "interpreters", number(told->interpreters));
        json_object_set_new(entry, "state", json_text_string(gil_word(told->gil.state)));
        if (i == 0 || told->gil.state == GIL_HELD)
            state = told->gil.state;
    }
    json_object_set_new(object, "state", json_text_string(gil_word(state)));
    json_object_set_new(object, "threads", holders);
    json_object_set_new(object, "locks", locks);
    return object;
}

void
triage_write_json(const struct triage *triage, const struct about *about, GString *out)
{
    json_t *root = json_text_about(about, TRIAGE_SCHEMA, TRIAGE_SCHEMA_VERSION);
    json_t *signature = json_object();
    json_object_set_new(signature, "hash", text_of(triage->signature_hash));
    json_object_set_new(signature, "parts", texts(triage->signature));
    json_object_set_new(root, "signature", signature);
    json_object_set_new(root, "findings", json_findings(triage->findings));
    json_object_set_new(root, "signal", json_signal(triage));
    json_object_set_new(root, "shutting_down", json_boolean(triage->finalizing != 0));
    json_object_set_new(root, "gil", json_gil(triage));
    json_object_set_new(root, "threads", json_threads(triage));
    json_object_set_new(root, "deadlocks", json_cycles(triage));
    json_object_set_new(root, "heap", json_heap(&triage->health));
    json_object_set_new(root, "problems", json_problems(triage->problems));
    char *text = json_dumps(root, JSON_INDENT(1));
    g_string_append_printf(out, "%s\n", text ? text : "{}");
    free(text);
    json_decref(root);
}
