/* What threads hold: members of their states, exceptions that they handle, frames that they run. */
#include "heap/roots_internal.h"
#include "target/copy.h"

/* Ceilings: walks of corrupt lists end. */
enum { MAX_FRAMES = 1 << 22, MAX_EXCEPTIONS = 1 << 16 };

/* References of a PyThreadState, or of what is around it (3.13 on).  Include/cpython/pystate.h,
 * Include/internal/pycore_tstate.h. */
static const struct {
    const char *structure, *paths, *name;
} thread_rows[] = {
    {"PyThreadState", "dict", "thread's dict"},
    {"PyThreadState", "async_exc", "pending asynchronous exception"},
    {"PyThreadState", "c_profileobj", "profile function"},
    {"PyThreadState", "c_traceobj", "trace function"},
    {"PyThreadState", "curexc_type", "type of the exception being raised"},
    {"PyThreadState", "curexc_value", "exception being raised"},
    {"PyThreadState", "curexc_traceback", "traceback of the exception being raised"},
    {"PyThreadState", "current_exception", "exception being raised"},
    {"PyThreadState", "context", "contextvars context"},
    {"PyThreadState", "async_gen_firstiter", "async generator first iteration hook"},
    {"PyThreadState", "async_gen_finalizer", "async generator finalizer hook"},
    {"PyThreadState", "threading_local_key", "key of thread-local data"},
    {"PyThreadState", "threading_local_sentinel", "sentinel of thread-local data"},
    {"_PyThreadStateImpl", "asyncio_running_loop", "running event loop"},
    {"_PyThreadStateImpl", "asyncio_running_task", "running task"},
};

struct frame_sink {
    struct roots_walk *walk;
    uint32_t frame;
    uint32_t counts; /* of each reference */
};

static void
take_frame_references(struct reference_sink *sink, const struct reference *items, size_t count)
{
    const struct frame_sink *context = sink->context;
    for (size_t i = 0; i < count; i++)
        roots_add_counted(context->walk, ROOT_FRAME, context->frame, NULL, items[i],
                          context->counts);
}

static bool
frame_may_go_on(struct reference_sink *sink)
{
    const struct frame_sink *context = sink->context;
    return !budget_spent(context->walk->budget);
}

/* 0 for a thread that runs nothing, and for one of which that cannot be told. */
static uint64_t
top_frame(struct roots_walk *walk, uint64_t thread)
{
    uint64_t cframe = 0, frame = 0;
    bool readable;
    if (layout_has(walk->python->layout, FIELD_CFRAME_FRAME)) {
        readable = python_field(walk->python, walk->reader, thread, FIELD_THREAD_CFRAME, &cframe) &&
                   (!cframe ||
                    python_field(walk->python, walk->reader, cframe, FIELD_CFRAME_FRAME, &frame));
    } else {
        readable = python_field(walk->python, walk->reader, thread, FIELD_THREAD_FRAME, &frame);
    }
    walk->roots->broken_chains += !readable;
    return frame;
}

/* A frame that is an object is owned by the C function that runs it, or by its generator
 * (Python/ceval.c, function_code_fastcall; Objects/genobject.c, gen_send_ex; 3.8 to 3.10). */
static void
add_frame_object(struct roots_walk *walk, const struct frame *frame, uint32_t index)
{
    struct reference reference = {frame->address, (uintptr_t) "frame object", REFERENCE_FRAME,
                                  false};
    roots_add_counted(walk, ROOT_FRAME, index, NULL, reference,
                      frame->owner == FRAME_OWNED_BY_THREAD);
    g_hash_table_add(walk->roots->running, copy_of(&frame->address, sizeof frame->address));
}

static void
walk_frames(struct roots_walk *walk, uint64_t thread_state, uint32_t thread)
{
    struct roots *roots = walk->roots;
    struct reference items[64];
    uint64_t address = top_frame(walk, thread_state);
    bool objects = frames_are_objects(walk->python->layout);
    for (uint32_t depth = 0; address; depth++) {
        struct root_frame entry = {.thread = thread, .depth = depth};
        if (!roots_is_first_visit(walk, address))
            return;
        if (depth >= MAX_FRAMES || roots->roots->len >= MAX_ROOTS || budget_spent(walk->budget) ||
            !frame_read(walk->python, walk->reader, address, &entry.frame)) {
            roots->broken_chains++;
            return;
        }
        g_array_append_val(roots->frames, entry);
        if (objects)
            add_frame_object(walk, &entry.frame, roots->frames->len - 1);
        struct frame_sink context = {walk, roots->frames->len - 1, !objects};
        struct reference_sink sink = {.items = items,
                                      .capacity = G_N_ELEMENTS(items),
                                      .take = take_frame_references,
                                      .go_on = frame_may_go_on,
                                      .context = &context};
        frame_references(walk->python, walk->reader, &entry.frame, &sink);
        reference_flush(&sink);
        roots->unreadable += sink.unreadable;
        address = entry.frame.previous;
    }
}

/* tstate->exc_info leads from the innermost exception being handled to the thread's own slot
 * (_PyErr_StackItem). */
static void
walk_exceptions(struct roots_walk *walk, uint64_t thread_state, uint32_t thread)
{
    static const enum layout_field_id fields[] = {FIELD_EXCEPTION_VALUE, FIELD_EXCEPTION_TYPE,
                                                  FIELD_EXCEPTION_TRACEBACK}; /* up to 3.10 */
    uint64_t item, value, previous;
    if (!python_field(walk->python, walk->reader, thread_state, FIELD_THREAD_EXCEPTIONS, &item))
        return;
    for (unsigned seen = 0; item && seen < MAX_EXCEPTIONS; seen++, item = previous) {
        if (!roots_is_first_visit(walk, item))
            return;
        if (!python_field(walk->python, walk->reader, item, FIELD_EXCEPTION_PREVIOUS, &previous)) {
            walk->roots->broken_chains++;
            return;
        }
        /* All but the last slot, the thread's, are in generators that run, and members of them. */
        for (size_t i = 0; i < G_N_ELEMENTS(fields); i++)
            if (python_field(walk->python, walk->reader, item, fields[i], &value))
                roots_add(walk, ROOT_THREAD, thread, "exception being handled",
                          (struct reference){value, 0, REFERENCE_FIELD, previous != 0});
    }
}

void
roots_walk_thread(struct roots_walk *walk, uint64_t state, uint64_t interpreter)
{
    struct root_thread thread = {
        .state = state, .interpreter = interpreter, .number = walk->roots->threads->len + 1};
    python_field(walk->python, walk->reader, state, FIELD_THREAD_NATIVE_ID, &thread.native_id);
    python_field(walk->python, walk->reader, state, FIELD_THREAD_HANDLE, &thread.handle);
    g_array_append_val(walk->roots->threads, thread);
    uint32_t index = walk->roots->threads->len - 1;
    for (size_t i = 0; i < G_N_ELEMENTS(thread_rows); i++)
        roots_add_member(walk, ROOT_THREAD, index, thread_rows[i].structure, state,
                         thread_rows[i].paths, thread_rows[i].name);
    walk_exceptions(walk, state, index);
    walk_frames(walk, state, index);
}
