/* Which thread of C runs which of Python's thread states.
 *
 * Each has a state for every interpreter that it runs in, one on top of the other; a state may have
 * been made by another thread than the one that runs it, and notes the maker then.  While a state
 * runs, it leads to the C stack: from 3.10 to 3.12 by its `cframe`, from 3.12 on by a frame there
 * on which C called Python; before that, the C function that runs its innermost frame has the
 * address of that on the stack.  Others are known by the thread that they note.
 */
#include "query/triage.h"

enum { MAX_STACK = 1 << 20 /* bytes of a stack, searched for a frame's address */ };

/* The frame N outwards from the innermost one of STATE; NULL if it has no such. */
static const struct root_frame *
frame_of(const struct roots *roots, const struct triage_state *state, guint n)
{
    if (state->first_frame + n >= roots->frames->len)
        return NULL;
    const struct root_frame *frame =
        &g_array_index(roots->frames, struct root_frame, state->first_frame + n);
    return frame->thread == state->index ? frame : NULL;
}

static void
find_place(struct python *python, const struct roots *roots, struct triage_state *state)
{
    const struct root_frame *frame;
    if (python_field(python, &python->reader, state->state, FIELD_THREAD_CFRAME, &state->place))
        return;
    for (guint n = 0; (frame = frame_of(roots, state, n)) != NULL && !state->place; n++)
        state->place = frame->frame.code ? 0 : frame->frame.address;
}

/* The stack from the innermost function to the last that is known; false if that is nothing. */
static bool
stack_of(const struct native_thread *native, uint64_t *top, uint64_t *end)
{
    const GArray *frames = native->frames;
    if (!frames->len)
        return false;
    *top = g_array_index(frames, struct native_frame, 0).stack_pointer;
    *end = g_array_index(frames, struct native_frame, frames->len - 1).stack_pointer;
    return *top && *end > *top;
}

static bool
is_on_stack(const struct native_thread *native, uint64_t place)
{
    uint64_t top, end;
    return place && stack_of(native, &top, &end) && place >= top && place <= end;
}

/* Where VALUE is on the stack; 0 if it is not. */
static uint64_t
find_on_stack(struct python *python, const struct native_thread *native, uint64_t value)
{
    uint64_t top, end, word;
    if (!stack_of(native, &top, &end))
        return 0;
    end = MIN(end, top + MAX_STACK);
    for (uint64_t at = top; at < end && reader_word(&python->reader, at, &word); at += python->word)
        if (word == value)
            return at;
    return 0;
}

/* Of several interpreters, the threads that states note say little. */
static void
search_stacks(const struct triage *triage, struct python *python, const struct roots *roots,
              struct triage_state *state, struct budget *budget)
{
    const struct root_frame *innermost = frame_of(roots, state, 0);
    for (guint i = 0; i < triage->native->len; i++)
        if (is_on_stack(g_ptr_array_index(triage->native, i), state->place))
            return;
    state->place = 0;
    for (guint i = 0;
         innermost && i < triage->native->len && !state->place && !budget_spent(budget); i++)
        state->place =
            find_on_stack(python, g_ptr_array_index(triage->native, i), innermost->frame.address);
}

/* pthread_self is the thread pointer in glibc and musl on x86-64. */
static bool
is_noted(const struct native_thread *native, const struct root_thread *known)
{
    return known->native_id ? known->native_id == native->native_id
                            : known->handle && known->handle == native->thread_pointer;
}

static struct triage_thread *
find_thread(const struct triage *triage, const struct root_thread *known,
            const struct triage_state *state)
{
    struct triage_thread *noted = NULL;
    for (guint i = 0; i < triage->native->len; i++) {
        struct triage_thread *thread = g_ptr_array_index(triage->threads, i);
        if (is_on_stack(thread->native, state->place))
            return thread;
        if (!noted && is_noted(thread->native, known))
            noted = thread;
    }
    return noted;
}

/* The thread of a process that has but one needs no number to be known by. */
static struct triage_thread *
only_thread(const struct triage *triage, const struct roots *roots)
{
    return roots->threads->len == 1 && triage->native->len == 1
               ? g_ptr_array_index(triage->threads, 0)
               : NULL;
}

/* Its number is none of the debugger's, which come first and in order. */
static struct triage_thread *
add_thread(struct triage *triage, const struct root_thread *known)
{
    struct triage_thread *added = triage_thread_new();
    const struct triage_thread *last =
        triage->threads->len ? g_ptr_array_index(triage->threads, triage->threads->len - 1) : NULL;
    added->number = last ? last->number + 1 : 1;
    added->native_id = known->native_id;
    g_ptr_array_add(triage->threads, added);
    return added;
}

/* Where the frames of each thread begin: guint. */
static GArray *
first_frames(const struct roots *roots)
{
    GArray *firsts = g_array_sized_new(FALSE, FALSE, sizeof(guint), roots->threads->len);
    for (guint i = 0; i < roots->threads->len; i++)
        g_array_append_val(firsts, roots->frames->len);
    for (guint i = roots->frames->len; i-- > 0;) {
        const struct root_frame *frame = &g_array_index(roots->frames, struct root_frame, i);
        if (frame->thread < firsts->len)
            g_array_index(firsts, guint, frame->thread) = i;
    }
    return firsts;
}

/* A stack grows downwards: the innermost is the lowest.  One that is nowhere is last. */
static int
innermost_first(const void *a, const void *b)
{
    const struct triage_state *first = a, *second = b;
    return (first->place - 1 > second->place - 1) - (first->place - 1 < second->place - 1);
}

/* As Python has it, in the innermost interpreter that has a name for it; a state that another
 * thread made goes by the name of that. */
static void
name_thread(struct triage_thread *thread, const struct roots *roots)
{
    for (guint n = 0; n < thread->states->len; n++) {
        const struct triage_state *state = &g_array_index(thread->states, struct triage_state, n);
        const struct root_thread *known =
            &g_array_index(roots->threads, struct root_thread, state->index);
        if (!known->name ||
            (thread->native && thread->states->len > 1 && !is_noted(thread->native, known)))
            continue;
        g_free(thread->name);
        thread->name = g_strdup(known->name);
        return;
    }
}

void
triage_match_states(struct triage *triage, struct python *python, const struct roots *roots,
                    struct budget *budget)
{
    g_autoptr(GArray) firsts = first_frames(roots);
    for (guint i = 0; i < roots->threads->len && !budget_spent(budget); i++) {
        const struct root_thread *known = &g_array_index(roots->threads, struct root_thread, i);
        struct triage_state state = {.state = known->state,
                                     .interpreter = known->interpreter,
                                     .index = i,
                                     .first_frame = g_array_index(firsts, guint, i)};
        find_place(python, roots, &state);
        if (python->interpreters->len > 1)
            search_stacks(triage, python, roots, &state, budget);
        struct triage_thread *thread = find_thread(triage, known, &state);
        if (!thread)
            thread = only_thread(triage, roots);
        if (!thread)
            thread = add_thread(triage, known);
        if (thread->native && !is_on_stack(thread->native, state.place))
            state.place = 0;
        g_array_append_val(thread->states, state);
    }
    for (guint i = 0; i < triage->threads->len; i++) {
        struct triage_thread *thread = g_ptr_array_index(triage->threads, i);
        g_array_sort(thread->states, innermost_first);
        name_thread(thread, roots);
    }
}

struct triage_thread *
triage_thread_of_state(const struct triage *triage, uint64_t state)
{
    for (guint i = 0; state && i < triage->threads->len; i++) {
        struct triage_thread *thread = g_ptr_array_index(triage->threads, i);
        for (guint n = 0; n < thread->states->len; n++)
            if (g_array_index(thread->states, struct triage_state, n).state == state)
                return thread;
    }
    return NULL;
}

GPtrArray *
triage_threads_by_index(const struct triage *triage, const struct roots *roots)
{
    GPtrArray *by_index = g_ptr_array_new();
    g_ptr_array_set_size(by_index, (gint)roots->threads->len);
    for (guint i = 0; i < triage->threads->len; i++) {
        struct triage_thread *thread = g_ptr_array_index(triage->threads, i);
        for (guint n = 0; n < thread->states->len; n++)
            g_ptr_array_index(by_index,
                              g_array_index(thread->states, struct triage_state, n).index) = thread;
    }
    return by_index;
}
