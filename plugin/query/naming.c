#include "query/naming.h"
#include "python/lookup.h"
#include "python/text.h"
#include "python/visit.h"

enum {
    KEY_LIMIT = 150,  /* characters of a key, as in the reference package */
    NAME_LIMIT = 400, /* of names of files */
};

bool
naming_namespace(struct heap *heap, struct reader *reader, uint64_t dict, GString *out)
{
    uint64_t name = dict ? lookup_key(heap->python, reader, dict, "__name__") : 0;
    return name && text_str(heap->python, reader, name, KEY_LIMIT, out);
}

/* The function of a frame: "app.Page.render"; "render" in short. */
static void
append_function(struct heap *heap, struct reader *reader, const struct frame *frame,
                enum naming_frames frames, GString *out)
{
    uint64_t name;
    if (frames == FRAMES_FULL &&
        naming_namespace(heap, reader, frame_globals(heap->python, reader, frame), out))
        g_string_append_c(out, '.');
    if (!python_field(heap->python, reader, frame->code,
                      frames == FRAMES_FULL ? FIELD_CODE_QUALNAME : FIELD_CODE_NAME, &name) ||
        !text_str(heap->python, reader, name, KEY_LIMIT, out))
        g_string_append_printf(out, "<code 0x%" G_GINT64_MODIFIER "x>", frame->code);
}

/* What a frame of CODE holds under this reference, as seen from the frame. */
static void
append_frame_edge(struct heap *heap, struct reader *reader, uint64_t code,
                  const struct reference *reference, GString *out)
{
    switch (reference->kind) {
    case REFERENCE_LOCAL: {
        size_t before = out->len;
        g_string_append_c(out, '.');
        if (!code_variable_name(heap->python, reader, code, reference->detail, out))
            g_string_truncate(out, before);
        g_string_append(out, out->len > before ? " (local)" : "(local)");
        break;
    }
    case REFERENCE_STACK:
    case REFERENCE_STALE_STACK:
        g_string_append(out, "(evaluation stack)");
        break;
    default:
        g_string_append_printf(out, ".%s (frame)", (const char *)(uintptr_t)reference->detail);
        break;
    }
}

/* EDGE behind what holds it: "handle" + ".request (local)", "dict" + "key=a". */
static void
append_joined(GString *out, const char *edge)
{
    if (*edge != '.' && *edge != '+')
        g_string_append_c(out, ' ');
    g_string_append(out, edge);
}

static void
append_owner(struct heap *heap, struct reader *reader, uint64_t holder, const struct type *type,
             bool full, GString *out)
{
    if (!text_name(heap->python, reader, holder, type, out))
        g_string_append(out, full ? type->name : type->short_name);
}

char *
naming_object(struct python *python, struct reader *reader, uint64_t address,
              const struct type *type)
{
    GString *out = g_string_new(NULL);
    uint64_t function, name;
    if (strcmp(type->name, "method") == 0 &&
        python_field(python, reader, address, FIELD_METHOD_FUNCTION, &function) &&
        python_field(python, reader, function, FIELD_FUNCTION_NAME, &name) &&
        text_str(python, reader, name, KEY_LIMIT, out)) {
        g_string_append(out, " method");
    } else {
        g_string_truncate(out, 0);
        text_object(python, reader, address, type, out);
        g_string_append(out, " (object)");
    }
    return g_string_free(out, FALSE);
}

/* The attribute of OWNER that its __dict__ has under KEY, as seen from the owner. */
static void
append_attribute_edge(struct heap *heap, struct reader *reader, const struct type *type,
                      uint64_t key, GString *out)
{
    bool module = type->handler && type->handler->visit == visit_module;
    g_string_append_c(out, '.');
    text_value(heap->python, reader, key, KEY_LIMIT, out);
    g_string_append(out, module                           ? " (module variable)"
                         : type_has(type, TYPE_FLAG_TYPE) ? " (class attribute)"
                                                          : " (instance attribute)");
}

char *
naming_edge(struct heap *heap, struct reader *reader, uint64_t holder, const struct type *type,
            const struct reference *reference)
{
    GString *out = g_string_new(NULL);
    const char *text = (const char *)(uintptr_t)reference->detail;
    switch (reference->kind) {
    case REFERENCE_TYPE:
        g_string_append(out, ".__class__ (attribute)");
        break;
    case REFERENCE_ATTRIBUTE:
        append_attribute_edge(heap, reader, type, reference->detail, out);
        break;
    case REFERENCE_INSTANCE_DICT:
        g_string_append(out, ".__dict__ (attribute)");
        break;
    case REFERENCE_SLOT:
        g_string_append_printf(out, ".%s (slot)", text);
        break;
    case REFERENCE_FIELD:
        g_string_append_printf(out, ".%s (%s)", text,
                               g_str_has_prefix(text, "__") ? "attribute" : "C member");
        break;
    case REFERENCE_VALUE:
        g_string_append(out, "key=");
        text_value(heap->python, reader, reference->detail, KEY_LIMIT, out);
        break;
    case REFERENCE_KEY:
        g_string_append(out, "key (held as a key)");
        break;
    case REFERENCE_SHARED_KEY:
        g_string_append(out, "attribute name (shared keys)");
        break;
    case REFERENCE_ITEM:
        g_string_append_printf(out, "index=%" G_GUINT64_FORMAT, reference->detail);
        break;
    case REFERENCE_MEMBER:
        g_string_append(out, "member");
        break;
    case REFERENCE_LOCAL:
    case REFERENCE_STACK:
    case REFERENCE_STALE_STACK:
    case REFERENCE_FRAME:
        append_frame_edge(heap, reader, frame_code_within(heap->python, reader, holder, type),
                          reference, out);
        break;
    case REFERENCE_CACHED:
        /* A member of the structure, or what a handler found: "cached key". */
        g_string_append_printf(out, strchr(text, ' ') ? "(%s)" : ".%s (C member)", text);
        break;
    case REFERENCE_STATE:
        g_string_append_printf(out, "state+0x%" G_GINT64_MODIFIER "x (C member)",
                               reference->detail);
        break;
    case REFERENCE_INFERRED:
        g_string_append_printf(out, "+0x%" G_GINT64_MODIFIER "x (C member)", reference->detail);
        break;
    case REFERENCE_WEAK:
    case REFERENCE_KIND_COUNT:
        g_string_append(out, "referent");
        break;
    }
    return g_string_free(out, FALSE);
}

bool
naming_word(struct heap *heap, struct reader *reader, uint64_t holder, const struct type *type,
            const struct reference *reference, uint64_t *key, GString *out)
{
    *key = 0;
    switch (reference->kind) {
    case REFERENCE_TYPE:
        g_string_append(out, "__class__");
        return true;
    case REFERENCE_INSTANCE_DICT:
        g_string_append(out, "__dict__");
        return true;
    case REFERENCE_SLOT:
    case REFERENCE_FIELD:
    case REFERENCE_FRAME:
    case REFERENCE_CACHED:
        g_string_append(out, (const char *)(uintptr_t)reference->detail);
        return true;
    case REFERENCE_ATTRIBUTE:
    case REFERENCE_VALUE:
        *key = reference->detail;
        return true;
    case REFERENCE_KEY:
    case REFERENCE_SHARED_KEY:
        *key = reference->referent;
        return true;
    case REFERENCE_ITEM:
    case REFERENCE_STACK:
    case REFERENCE_STALE_STACK:
        g_string_append_printf(out, "%" G_GUINT64_FORMAT, reference->detail);
        return true;
    case REFERENCE_STATE:
    case REFERENCE_INFERRED:
        g_string_append_printf(out, "+0x%" G_GINT64_MODIFIER "x", reference->detail);
        return true;
    case REFERENCE_LOCAL:
        return code_variable_name(heap->python, reader,
                                  frame_code_within(heap->python, reader, holder, type),
                                  reference->detail, out);
    case REFERENCE_MEMBER:
    case REFERENCE_WEAK:
    case REFERENCE_KIND_COUNT:
        break;
    }
    return false;
}

void
naming_key(struct heap *heap, struct reader *reader, uint64_t key, GString *out)
{
    text_value(heap->python, reader, key, KEY_LIMIT, out);
}

/* What stands before an edge where its holder is not on the line above. */
static void
append_holder(struct heap *heap, struct reader *reader, uint64_t holder, const struct type *type,
              enum reference_kind kind, enum naming_frames frames, GString *out)
{
    struct frame frame = {0};
    switch (kind) {
    case REFERENCE_INSTANCE_DICT:
    case REFERENCE_SHARED_KEY:
    case REFERENCE_STATE:
        append_owner(heap, reader, holder, type, false, out);
        break;
    case REFERENCE_FIELD:
        append_owner(heap, reader, holder, type, true, out);
        break;
    case REFERENCE_LOCAL:
    case REFERENCE_STACK:
    case REFERENCE_STALE_STACK:
    case REFERENCE_FRAME:
        frame_within(heap->python, reader, holder, type, &frame);
        append_function(heap, reader, &frame, frames, out);
        break;
    case REFERENCE_CACHED:
        append_owner(heap, reader, holder, type, true, out);
        break;
    case REFERENCE_INFERRED:
        g_string_append(out, type->name);
        break;
    default:
        g_string_append(out, type->short_name);
        break;
    }
}

char *
naming_reference(struct heap *heap, struct reader *reader, uint64_t holder, const struct type *type,
                 const struct reference *reference, enum naming_frames frames)
{
    if (reference->kind == REFERENCE_WEAK)
        return NULL;
    if (reference->kind == REFERENCE_FIELD && strcmp(type->name, "method") == 0)
        return NULL; /* "handle method" is how the method itself is called */
    if (reference->kind == REFERENCE_ATTRIBUTE)
        return naming_attribute(heap, reader, holder, type, reference->detail);
    GString *out = g_string_new(NULL);
    g_autofree char *edge = naming_edge(heap, reader, holder, type, reference);
    append_holder(heap, reader, holder, type, reference->kind, frames, out);
    append_joined(out, edge);
    return g_string_free(out, FALSE);
}

char *
naming_attribute(struct heap *heap, struct reader *reader, uint64_t owner, const struct type *type,
                 uint64_t key)
{
    GString *out = g_string_new(NULL);
    bool module = type->handler && type->handler->visit == visit_module;
    if (module || type_has(type, TYPE_FLAG_TYPE) || strcmp(type->name, "function") == 0)
        append_owner(heap, reader, owner, type, false, out);
    else
        g_string_append(out, type->short_name);
    append_attribute_edge(heap, reader, type, key, out);
    return g_string_free(out, FALSE);
}

char *
naming_closure(struct heap *heap, struct reader *reader, uint64_t function, uint64_t index,
               uint64_t count)
{
    GString *out = g_string_new(NULL);
    uint64_t code, variables;
    const struct type *type = python_type_of(heap->python, reader, function);
    if (!type || !text_name(heap->python, reader, function, type, out))
        g_string_append(out, "function");
    size_t before = out->len;
    g_string_append_c(out, '.');
    /* Free variables are the last of a code object's (Include/cpython/code.h, 3.11). */
    if (!python_field(heap->python, reader, function, FIELD_FUNCTION_CODE, &code) ||
        !code_variable_count(heap->python, reader, code, &variables) || variables < count ||
        !code_variable_name(heap->python, reader, code, variables - count + index, out))
        g_string_truncate(out, before);
    g_string_append(out, " (closure)");
    return g_string_free(out, FALSE);
}

char *
naming_root(struct heap *heap, struct reader *reader, const struct root *root,
            enum naming_frames frames)
{
    GString *out = g_string_new(NULL);
    switch (root->kind) {
    case ROOT_FRAME: {
        const struct frame *frame =
            &g_array_index(heap->roots->frames, struct root_frame, root->place).frame;
        g_autoptr(GString) edge = g_string_new(NULL);
        append_frame_edge(heap, reader, frame->code, &root->reference, edge);
        append_function(heap, reader, frame, frames, out);
        append_joined(out, edge->str);
        break;
    }
    case ROOT_THREAD:
        g_string_append_printf(out, "%s (thread state)", root->name);
        break;
    case ROOT_INTERPRETER:
    case ROOT_INTERNED:
        g_string_append_printf(out, "%s (interpreter state)", root->name);
        break;
    case ROOT_STATIC_TYPE:
        g_string_append(out, "static type");
        break;
    }
    return g_string_free(out, FALSE);
}

/* 'thread "Worker-3"', 'thread "Worker-3" (4)' where others have that name, 'thread 4'. */
static void
append_thread(const struct root_thread *thread, GString *out)
{
    g_string_append(out, "thread ");
    if (thread->name)
        g_string_append_printf(out, "\"%s\"", thread->name);
    if (thread->has_namesake)
        g_string_append_printf(out, " (%u)", thread->number);
    else if (!thread->name)
        g_string_append_printf(out, "%u", thread->number);
}

static bool
has_several_interpreters(const struct heap *heap)
{
    return heap->python->interpreters->len > 1;
}

/* "interpreter 1", by the number that Python itself has for the one whose state is at ADDRESS. */
static void
append_interpreter(struct heap *heap, struct reader *reader, uint64_t address, GString *out)
{
    uint64_t id;
    if (python_field(heap->python, reader, address, FIELD_INTERPRETER_ID, &id))
        g_string_append_printf(out, "interpreter %" G_GINT64_FORMAT, (int64_t)id);
    else
        g_string_append(out, "interpreter ?");
}

char *
naming_interpreter(struct heap *heap, struct reader *reader, uint32_t index)
{
    if (!has_several_interpreters(heap) || index >= heap->python->interpreters->len)
        return NULL;
    GString *out = g_string_new("[");
    append_interpreter(heap, reader, g_array_index(heap->python->interpreters, uint64_t, index),
                       out);
    g_string_append_c(out, ']');
    return g_string_free(out, FALSE);
}

/* "app.py:31" */
static void
append_line(struct heap *heap, struct reader *reader, const struct frame *frame, GString *out)
{
    uint64_t file;
    if (!python_field(heap->python, reader, frame->code, FIELD_CODE_FILENAME, &file) ||
        !text_str(heap->python, reader, file, NAME_LIMIT, out))
        g_string_append(out, "?");
    int line = frame_line(heap->python, reader, frame);
    if (line > 0)
        g_string_append_printf(out, ":%d", line);
}

char *
naming_place(struct heap *heap, struct reader *reader, const struct root *root)
{
    if (root->kind != ROOT_THREAD && root->kind != ROOT_FRAME)
        return root->kind == ROOT_STATIC_TYPE ? NULL
                                              : naming_interpreter(heap, reader, root->place);
    GString *out = g_string_new("[");
    const struct root_frame *frame =
        root->kind == ROOT_FRAME
            ? &g_array_index(heap->roots->frames, struct root_frame, root->place)
            : NULL;
    const struct root_thread *thread = &g_array_index(heap->roots->threads, struct root_thread,
                                                      frame ? frame->thread : root->place);
    append_thread(thread, out);
    if (has_several_interpreters(heap)) {
        g_string_append(out, ", ");
        append_interpreter(heap, reader, thread->interpreter, out);
    }
    if (frame) {
        g_string_append(out, ", ");
        append_line(heap, reader, &frame->frame, out);
    }
    g_string_append_c(out, ']');
    return g_string_free(out, FALSE);
}

char *
naming_place_within(struct heap *heap, struct reader *reader, uint64_t holder,
                    const struct type *type)
{
    struct frame frame;
    if (!frame_within(heap->python, reader, holder, type, &frame) || !frame.code)
        return NULL;
    GString *out = g_string_new("[");
    append_line(heap, reader, &frame, out);
    g_string_append_c(out, ']');
    return g_string_free(out, FALSE);
}
