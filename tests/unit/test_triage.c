#include <criterion/criterion.h>

#include "mock_python.h"
#include "query/triage.h"

/* A crash with these C functions, ended by NULL; the stack overflowed if OVERFLOW. */
static char *
signature_of(const char *const *functions, bool overflow)
{
    struct triage *triage = triage_new();
    struct native_thread *native = native_thread_new();
    native->number = 1;
    native->native_id = 7;
    for (size_t i = 0; functions[i]; i++) {
        struct native_frame frame = {.pc = 0x1000 * (i + 1), .function = g_strdup(functions[i])};
        g_array_append_val(native->frames, frame);
    }
    g_ptr_array_add(triage->native, native);
    triage->signal = (struct target_signal){.number = 11, .thread = 7};
    triage->fatal = true;
    struct triage_limits limits = {.frames = 10};
    triage_threads(triage, NULL, NULL, &limits, NULL);
    cr_assert(triage_crashed(triage));
    if (overflow)
        triage_found(triage, "stack-overflow", "so it seems");
    triage_sign(triage);
    g_ptr_array_add(triage->signature, NULL);
    char *text = g_strjoinv(" ", (char **)triage->signature->pdata);
    cr_expect_eq(strlen(triage->signature_hash), 16);
    triage_free(triage);
    return text;
}

Test(triage, signature_leaves_out_how_a_process_goes_down)
{
    static const char *const functions[] = {"__pthread_kill_implementation",
                                            "__GI_raise",
                                            "__GI_abort",
                                            "os_abort_impl",
                                            "os_abort",
                                            "cfunction_vectorcall_NOARGS",
                                            "PyObject_Vectorcall",
                                            "_PyEval_EvalFrameDefault",
                                            "main",
                                            NULL};
    g_autofree char *text = signature_of(functions, false);
    cr_expect_str_eq(text, "SIGSEGV os_abort");
}

Test(triage, signature_knows_a_function_under_what_compilers_call_it)
{
    static const char *const plain[] = {"walk", "visit", "main", NULL};
    static const char *const built[] = {"walk.part.0", "walk.constprop.1", "visit.isra.0.cold",
                                        "main", NULL};
    g_autofree char *first = signature_of(plain, false), *second = signature_of(built, false);
    cr_expect_str_eq(first, "SIGSEGV walk visit main");
    cr_expect_str_eq(first, second);
}

Test(triage, signature_is_the_same_on_another_processor)
{
    static const char *const old[] = {"__strlen_sse2", "copy", "main", NULL};
    static const char *const recent[] = {"__strlen_evex", "copy", "main", NULL};
    static const char *const other[] = {"__memmove_avx_unaligned_erms", "__evex", "main", NULL};
    g_autofree char *first = signature_of(old, false), *second = signature_of(recent, false);
    g_autofree char *third = signature_of(other, false);
    cr_expect_str_eq(first, "SIGSEGV strlen copy main");
    cr_expect_str_eq(first, second);
    cr_expect_str_eq(third, "SIGSEGV memmove __evex main");
}

Test(triage, signature_of_an_overflow_is_what_recurred)
{
    static const char *const here[] = {"push", "b", "a", "b", "a", "b", "a", NULL};
    static const char *const there[] = {"a", "b", "a", "b", "a", NULL};
    g_autofree char *first = signature_of(here, true), *second = signature_of(there, true);
    cr_expect_str_eq(first, "SIGSEGV stack overflow a b");
    cr_expect_str_eq(first, second);
}

static GArray *
many_states(unsigned count)
{
    GArray *threads = g_array_new(FALSE, TRUE, sizeof(struct root_thread));
    for (unsigned i = 0; i < count; i++) {
        struct root_thread thread = {.state = 0x1000 + i, .native_id = 7, .number = i + 1};
        g_array_append_val(threads, thread);
    }
    return threads;
}

/* A damaged list may have as many states as are followed, all of one thread; and more interpreters
 * than one make its stack be searched for each of them. */
Test(triage, many_states_of_a_thread, .timeout = 60)
{
    enum { STATES = 1 << 15 };
    struct mock_python *mock = mock_python_new(mock_x86_64);
    struct python *python = mock_open(mock);
    struct roots roots = {.threads = many_states(STATES),
                          .frames = g_array_new(FALSE, TRUE, sizeof(struct root_frame))};
    for (int interrupted = 0; interrupted < 2; interrupted++) {
        struct budget budget = {.state = interrupted ? BUDGET_INTERRUPTED : BUDGET_LEFT};
        struct triage *triage = triage_new();
        struct triage_thread *thread = triage_thread_new();
        struct native_thread *native = native_thread_new();
        native->native_id = 7;
        thread->native = native;
        g_ptr_array_add(triage->native, native);
        g_ptr_array_add(triage->threads, thread);
        triage_match_states(triage, python, &roots, &budget);
        cr_expect_eq(thread->states->len, interrupted ? 0 : STATES);
        g_autoptr(GPtrArray) by_index = triage_threads_by_index(triage, &roots);
        cr_expect_eq(g_ptr_array_index(by_index, STATES - 1), interrupted ? NULL : thread);
        triage_free(triage);
    }
    g_array_free(roots.threads, TRUE);
    g_array_free(roots.frames, TRUE);
    mock_python_free(mock);
}

Test(triage, threads_without_python_are_told)
{
    struct triage *triage = triage_new();
    struct triage_limits limits = {.frames = 10};
    triage_threads(triage, NULL, NULL, &limits, NULL);
    triage_conclude(triage);
    triage_sign(triage);
    cr_expect_eq(triage->threads->len, 0);
    cr_expect_eq(triage->findings->len, 0);
    cr_expect_not(triage_is_alarming(triage));
    triage_free(triage);
}
