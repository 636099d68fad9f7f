#include "python/measure.h"
#include "python/namespace.h"
#include "python/text.h"
#include "python/type.h"
#include "python/value.h"
#include "query/triage.h"

enum {
    NAME_LIMIT = 200,
    VALUE_LIMIT = 60,
    MAX_LOCALS = 200,   /* of a frame */
    MAX_EXCEPTIONS = 16 /* of a thread */
};

struct reading {
    struct triage *triage;
    struct python *python;
    struct reader *reader;
    const struct roots *roots;
    const struct triage_limits *limits;
    struct budget *budget;
};

static void
clear_local(gpointer item)
{
    struct triage_local *local = item;
    g_free(local->name);
    g_free(local->value);
}

static void
clear_frame(gpointer item)
{
    struct triage_frame *frame = item;
    g_free(frame->function);
    g_free(frame->file);
    if (frame->locals)
        g_array_free(frame->locals, TRUE);
}

struct triage_thread *
triage_thread_new(void)
{
    struct triage_thread *thread = g_new0(struct triage_thread, 1);
    thread->frames = g_array_new(FALSE, TRUE, sizeof(struct triage_frame));
    g_array_set_clear_func(thread->frames, clear_frame);
    thread->states = g_array_new(FALSE, TRUE, sizeof(struct triage_state));
    thread->exceptions = g_ptr_array_new_with_free_func(g_free);
    return thread;
}

/* ---- values -------------------------------------------------------------------------------- */

/* "ValueError('x')" */
static void
append_exception(const struct reading *reading, uint64_t object, const struct type *type,
                 GString *out)
{
    const struct namespace names = {reading->python, reading->reader, reading->budget};
    uint64_t arguments = namespace_own(&names, object, "args");
    g_autoptr(GString) text = g_string_new(NULL);
    namespace_class_name(&names, type, out);
    if (arguments)
        text_repr(reading->python, reading->reader, arguments, VALUE_LIMIT, text);
    if (g_str_has_suffix(text->str, ",)")) /* a call with one argument has no comma */
        g_string_append_c(g_string_truncate(text, text->len - 2), ')');
    g_string_append(out, *text->str == '(' ? text->str : "(…)");
}

static void
append_value(const struct reading *reading, uint64_t object, GString *out)
{
    const struct type *type = python_type_of(reading->python, reading->reader, object);
    if (!type) {
        g_string_append_printf(out, "<no object at 0x%" G_GINT64_MODIFIER "x>", object);
        return;
    }
    if (type_has(type, TYPE_FLAG_EXCEPTION)) {
        append_exception(reading, object, type, out);
        return;
    }
    if (value_plain(reading->python, reading->reader, object, VALUE_LIMIT, out))
        return;
    g_string_append_c(out, '<');
    text_object(reading->python, reading->reader, object, type, out);
    uint64_t length;
    if (measure_length(reading->python, reading->reader, object, type, &length))
        g_string_append_printf(out, " of length %" G_GUINT64_FORMAT, length);
    g_string_append_printf(out, " at 0x%" G_GINT64_MODIFIER "x>", object);
}

/* ---- frames of Python ---------------------------------------------------------------------- */

struct locals {
    const struct reading *reading;
    const struct frame *frame;
    GArray *found;
};

static void
take_locals(struct reference_sink *sink, const struct reference *items, size_t count)
{
    struct locals *locals = sink->context;
    const struct reading *reading = locals->reading;
    for (size_t i = 0; i < count && locals->found->len < MAX_LOCALS; i++) {
        g_autoptr(GString) name = g_string_new(NULL), value = g_string_new(NULL);
        if (items[i].kind != REFERENCE_LOCAL ||
            !code_variable_name(reading->python, reading->reader, locals->frame->code,
                                items[i].detail, name))
            continue;
        append_value(reading, items[i].referent, value);
        struct triage_local local = {g_strdup(name->str), g_strdup(value->str)};
        g_array_append_val(locals->found, local);
    }
    sink->stop = locals->found->len == MAX_LOCALS;
}

static bool
may_go_on(struct reference_sink *sink)
{
    const struct locals *locals = sink->context;
    return !budget_spent(locals->reading->budget);
}

static GArray *
read_locals(const struct reading *reading, const struct frame *frame)
{
    struct reference items[64];
    struct locals locals = {reading, frame, g_array_new(FALSE, TRUE, sizeof(struct triage_local))};
    struct reference_sink sink = {.items = items,
                                  .capacity = G_N_ELEMENTS(items),
                                  .take = take_locals,
                                  .go_on = may_go_on,
                                  .context = &locals};
    g_array_set_clear_func(locals.found, clear_local);
    frame_references(reading->python, reading->reader, frame, &sink);
    reference_flush(&sink);
    return locals.found;
}

static char *
text_of_field(const struct reading *reading, uint64_t code, enum layout_field_id field)
{
    g_autoptr(GString) text = g_string_new(NULL);
    uint64_t object;
    if (python_field(reading->python, reading->reader, code, field, &object) &&
        text_str(reading->python, reading->reader, object, NAME_LIMIT, text))
        return g_strdup(text->str);
    return g_strdup_printf("<code 0x%" G_GINT64_MODIFIER "x>", code);
}

static void
add_frame(const struct reading *reading, struct triage_thread *thread, const struct frame *frame,
          uint64_t interpreter)
{
    thread->frames_all++;
    if (thread->frames->len >= reading->limits->frames)
        return;
    struct triage_frame told = {
        .function = text_of_field(reading, frame->code, FIELD_CODE_QUALNAME),
        .file = text_of_field(reading, frame->code, FIELD_CODE_FILENAME),
        .line = frame_line(reading->python, reading->reader, frame),
        .locals = reading->limits->locals ? read_locals(reading, frame) : NULL,
    };
    python_field(reading->python, reading->reader, interpreter, FIELD_INTERPRETER_ID,
                 &told.interpreter);
    g_array_append_val(thread->frames, told);
}

/* ---- exceptions ---------------------------------------------------------------------------- */

/* Up to 3.11 an exception that is raised may be a class and what its instance is to be made of. */
static void
add_exception(const struct reading *reading, struct triage_thread *thread, const struct root *root)
{
    uint64_t object = root->reference.referent;
    const struct type *type = python_type_of(reading->python, reading->reader, object);
    bool raised = g_str_has_suffix(root->name, "being raised");
    if (!type || object == reading->python->none || thread->exceptions->len == MAX_EXCEPTIONS ||
        !g_str_has_prefix(root->name, "exception being") ||
        !(raised || type_has(type, TYPE_FLAG_EXCEPTION)))
        return;
    GString *text = g_string_new(raised ? "being raised: " : "being handled: ");
    append_value(reading, object, text);
    g_ptr_array_add(thread->exceptions, g_string_free(text, FALSE));
}

/* ---- threads ------------------------------------------------------------------------------- */

bool
triage_calls(const struct triage_thread *thread, const char *name)
{
    for (guint i = 0; thread->native && i < thread->native->frames->len; i++)
        if (g_strcmp0(g_array_index(thread->native->frames, struct native_frame, i).function,
                      name) == 0)
            return true;
    return false;
}

static void
add_native_threads(struct triage *triage)
{
    for (guint i = 0; i < triage->native->len; i++) {
        const struct native_thread *native = g_ptr_array_index(triage->native, i);
        struct triage_thread *thread = triage_thread_new();
        thread->native = native;
        thread->number = native->number;
        thread->native_id = native->native_id;
        thread->name = g_strdup(native->name);
        thread->crashed =
            triage->fatal && triage->signal.thread && triage->signal.thread == native->native_id;
        g_ptr_array_add(triage->threads, thread);
    }
}

static void
read_frames(const struct reading *reading, struct triage_thread *thread,
            const struct triage_state *state)
{
    const GArray *frames = reading->roots->frames;
    for (guint i = state->first_frame; i < frames->len && !budget_spent(reading->budget); i++) {
        const struct root_frame *frame = &g_array_index(frames, struct root_frame, i);
        if (frame->thread != state->index)
            return;
        if (frame->frame.code)
            add_frame(reading, thread, &frame->frame, state->interpreter);
    }
}

static void
read_python(const struct reading *reading)
{
    const GArray *roots = reading->roots->roots;
    g_autoptr(GPtrArray) by_index = triage_threads_by_index(reading->triage, reading->roots);
    for (guint i = 0; i < reading->triage->threads->len; i++) {
        struct triage_thread *thread = g_ptr_array_index(reading->triage->threads, i);
        for (guint n = 0; n < thread->states->len; n++)
            read_frames(reading, thread, &g_array_index(thread->states, struct triage_state, n));
    }
    for (guint i = 0; i < roots->len; i++) {
        const struct root *root = &g_array_index(roots, struct root, i);
        if (root->kind == ROOT_THREAD && root->name && root->place < by_index->len &&
            g_ptr_array_index(by_index, root->place))
            add_exception(reading, g_ptr_array_index(by_index, root->place), root);
    }
}

static void
note_lock(const struct reading *reading, uint64_t interpreter)
{
    GArray *gils = reading->triage->gils;
    struct triage_gil told = {.gil = gil_read(reading->python, reading->reader, interpreter),
                              .interpreters = 1};
    python_field(reading->python, reading->reader, interpreter, FIELD_INTERPRETER_ID,
                 &told.interpreter);
    for (guint i = 0; i < gils->len; i++) {
        struct triage_gil *known = &g_array_index(gils, struct triage_gil, i);
        if (known->gil.address != told.gil.address)
            continue;
        known->interpreter = MIN(known->interpreter, told.interpreter);
        known->interpreters++;
        return;
    }
    g_array_append_val(gils, told);
}

static int
by_interpreter(const void *a, const void *b)
{
    const struct triage_gil *first = a, *second = b;
    return (first->interpreter > second->interpreter) - (first->interpreter < second->interpreter);
}

/* Each interpreter may have a lock of its own (3.12 on). */
static void
read_locks(const struct reading *reading)
{
    struct triage *triage = reading->triage;
    const GArray *interpreters = reading->python->interpreters;
    for (guint i = 0; i < interpreters->len; i++)
        note_lock(reading, g_array_index(interpreters, uint64_t, i));
    g_array_sort(triage->gils, by_interpreter);
    for (guint i = 0; i < triage->threads->len; i++) {
        struct triage_thread *thread = g_ptr_array_index(triage->threads, i);
        for (guint n = thread->states->len; n-- > 0;) {
            const struct triage_state *state =
                &g_array_index(thread->states, struct triage_state, n);
            thread->gil = gil_read(reading->python, reading->reader, state->interpreter);
            thread->holds_gil = thread->holds_gil || (thread->gil.state == GIL_HELD &&
                                                      thread->gil.holder == state->state);
        }
    }
}

static int
crashed_first(const void *a, const void *b)
{
    const struct triage_thread *first = *(struct triage_thread *const *)a;
    const struct triage_thread *second = *(struct triage_thread *const *)b;
    if (first->crashed != second->crashed)
        return first->crashed ? -1 : 1;
    return (first->number > second->number) - (first->number < second->number);
}

void
triage_threads(struct triage *triage, struct python *python, const struct roots *roots,
               const struct triage_limits *limits, struct budget *budget)
{
    add_native_threads(triage);
    if (python && roots) {
        struct reading reading = {triage, python, &python->reader, roots, limits, budget};
        triage_match_states(triage, python, roots, budget);
        read_python(&reading);
        read_locks(&reading);
        triage->finalizing = gil_finalizing_thread(python, &python->reader);
        triage->python_seen = roots->threads->len > 0;
    }
    g_ptr_array_sort(triage->threads, crashed_first);
}
