/* One name for all crashes of one cause. */
#include "query/triage.h"

enum { C_FUNCTIONS = 5, PYTHON_FUNCTIONS = 5, HASH_DIGITS = 16 };

/* How a process goes down: these say nothing of why.  The C library's, Python's, and those of the
 * dynamic loader. */
static const char *const noise[] = {
    "raise",
    "gsignal",
    "abort",
    "pthread_kill",
    "__pthread_kill",
    "__pthread_kill_implementation",
    "pthread_kill_implementation",
    "__pthread_kill_internal",
    "tgkill",
    "kill",
    "__restore_rt",
    "__libc_message",
    "malloc_printerr",
    "__assert_fail",
    "__assert_fail_base",
    "fatal_error",
    "fatal_error_exit",
    "Py_FatalError",
    "_Py_FatalErrorFunc",
    "_Py_FatalErrorFormat",
    "faulthandler_fatal_error",
    "faulthandler_raise",
    "_PyObject_AssertFailed",
    "_Py_NegativeRefcount",
    "<signal handler called>",
    "__stack_chk_fail",
};

/* Where C gives way to Python: what is below is told by Python's frames. */
static const char *const evaluators[] = {"_PyEval_EvalFrameDefault", "_PyEval_EvalFrame",
                                         "PyEval_EvalFrameEx", "_PyEval_Vector"};

/* How Python calls a function of C: which of these are inlined differs from build to build. */
static const char *const plumbing[] = {"_PyObject_Vectorcall",
                                       "PyObject_Vectorcall",
                                       "cfunction_",
                                       "method_vectorcall",
                                       "PyObject_Call",
                                       "_PyObject_Call",
                                       "_PyFunction_Vectorcall",
                                       "_PyObject_MakeTpCall",
                                       "object_vacall",
                                       "do_call_core",
                                       "PyCFunction_Call",
                                       "_PyMethodDef_Raw",
                                       "_PyCFunction_",
                                       "call_function",
                                       "cfunction_vectorcall",
                                       "_PyEval",
                                       "trace_call_function"};

static bool
is_plumbing(const char *name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(plumbing); i++)
        if (g_str_has_prefix(name, plumbing[i]))
            return true;
    return false;
}

static bool
is_one_of(const char *name, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(name, names[i]) == 0)
            return true;
    return false;
}

/* glibc has strlen as __strlen_sse2, __strlen_avx2 and more, and takes what the processor is best
 * at (sysdeps/x86_64/multiarch): the same crash on another machine is in strlen, too. */
static void
cut_processor(char *name)
{
    static const char *const sets[] = {"_sse", "_ssse", "_avx", "_evex", "_erms"};
    if (!g_str_has_prefix(name, "__"))
        return;
    for (size_t i = 0; i < G_N_ELEMENTS(sets); i++) {
        char *set = strstr(name + strlen("__"), sets[i]);
        if (!set || set == name + strlen("__"))
            continue;
        gsize length = (gsize)(set - name) - strlen("__");
        memmove(name, name + strlen("__"), length);
        name[length] = '\0';
        return;
    }
}

char *
triage_function_name(const char *function)
{
    const char *start = g_str_has_prefix(function, "__GI_") ? function + strlen("__GI_") : function;
    const char *end = *start ? strchr(start + 1, '.') : NULL;
    char *name = end ? g_strndup(start, (gsize)(end - start)) : g_strdup(start);
    cut_processor(name);
    /* Argument Clinic's other half of a function, which may be inlined. */
    if (g_str_has_suffix(name, "_impl"))
        name[strlen(name) - strlen("_impl")] = '\0';
    return name;
}

/* What a frame is called; of a function without a name, the library that it is in. */
static char *
frame_name(const struct native_frame *frame)
{
    if (frame->function)
        return triage_function_name(frame->function);
    if (!frame->library)
        return NULL;
    g_autofree char *base = g_path_get_basename(frame->library);
    return g_strdup_printf("?? in %s", base);
}

bool
triage_is_trampoline(const struct native_frame *frame)
{
    static const char *const names[] = {"__restore_rt",
                                        "__restore",
                                        "__kernel_rt_sigreturn",
                                        "__kernel_sigreturn",
                                        "__default_rt_sa_restorer",
                                        "<signal handler called>"};
    return frame->function && is_one_of(frame->function, names, G_N_ELEMENTS(names));
}

/* Parts of a signature in the order they are met, each once. */
struct parts {
    GPtrArray *names;   /* char * */
    GHashTable *counts; /* of each */
};

static void
parts_init(struct parts *parts)
{
    parts->names = g_ptr_array_new_with_free_func(g_free);
    parts->counts = g_hash_table_new(g_str_hash, g_str_equal);
}

/* Takes NAME over, which may be NULL. */
static void
parts_add(struct parts *parts, char *name)
{
    gpointer known, count;
    if (name && g_hash_table_lookup_extended(parts->counts, name, &known, &count)) {
        g_hash_table_insert(parts->counts, known, GUINT_TO_POINTER(GPOINTER_TO_UINT(count) + 1));
        g_free(name);
    } else if (name) {
        g_ptr_array_add(parts->names, name);
        g_hash_table_insert(parts->counts, name, GUINT_TO_POINTER(1));
    }
}

static int
by_text(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The first LIMIT to SIGNATURE.  Where recursion met the end of the stack is chance: then those
 * that came again and again, in no order. */
static void
parts_finish(struct parts *parts, bool overflow, guint limit, GPtrArray *signature)
{
    guint taken = 0;
    if (overflow)
        g_ptr_array_sort(parts->names, by_text);
    for (guint i = 0; i < parts->names->len && (overflow || taken < limit); i++) {
        const char *name = g_ptr_array_index(parts->names, i);
        if (overflow && GPOINTER_TO_UINT(g_hash_table_lookup(parts->counts, name)) < 2)
            continue;
        g_ptr_array_add(signature, g_strdup(name));
        taken++;
    }
    g_hash_table_destroy(parts->counts);
    g_ptr_array_free(parts->names, TRUE);
}

/* Functions of C down to the first that runs Python. */
static void
add_c_functions(const struct triage_thread *thread, guint first, bool overflow,
                GPtrArray *signature)
{
    const GArray *frames = thread->native->frames;
    struct parts parts;
    parts_init(&parts);
    for (guint i = first; i < frames->len; i++) {
        char *name = frame_name(&g_array_index(frames, struct native_frame, i));
        bool evaluates = name && is_one_of(name, evaluators, G_N_ELEMENTS(evaluators));
        bool nothing = !name || is_one_of(name, noise, G_N_ELEMENTS(noise)) || is_plumbing(name);
        if (nothing)
            g_free(name);
        else
            parts_add(&parts, name);
        if (evaluates && !overflow)
            break;
    }
    parts_finish(&parts, overflow, C_FUNCTIONS, signature);
}

static void
add_python_functions(const struct triage_thread *thread, bool overflow, GPtrArray *signature)
{
    struct parts parts;
    parts_init(&parts);
    for (guint i = 0; i < thread->frames->len; i++) {
        const struct triage_frame *frame = &g_array_index(thread->frames, struct triage_frame, i);
        g_autofree char *base = g_path_get_basename(frame->file);
        if (!g_str_has_prefix(frame->function, "<code ") && !g_str_has_prefix(base, "<code "))
            parts_add(&parts, g_strdup_printf("%s:%s", base, frame->function));
    }
    parts_finish(&parts, overflow, PYTHON_FUNCTIONS, signature);
}

static bool
has_finding(const struct triage *triage, const char *code)
{
    for (guint i = 0; i < triage->findings->len; i++)
        if (strcmp(g_array_index(triage->findings, struct triage_finding, i).code, code) == 0)
            return true;
    return false;
}

/* Each thread of a cycle by what it waits for and where in Python, whichever is met first. */
static void
add_cycle(const GPtrArray *cycle, GPtrArray *signature)
{
    struct parts parts;
    parts_init(&parts);
    for (guint i = 0; i < cycle->len; i++) {
        const struct triage_thread *thread = g_ptr_array_index(cycle, i);
        const struct triage_frame *frame =
            thread->frames->len ? &g_array_index(thread->frames, struct triage_frame, 0) : NULL;
        g_autofree char *base = frame ? g_path_get_basename(frame->file) : g_strdup("C");
        parts_add(&parts,
                  frame ? g_strdup_printf("%s in %s:%s", thread->wait.kind, base, frame->function)
                        : g_strdup_printf("%s in C", thread->wait.kind));
    }
    g_ptr_array_sort(parts.names, by_text);
    parts_finish(&parts, false, PYTHON_FUNCTIONS, signature);
}

static void
add_crash(const struct triage *triage, const struct triage_thread *crashed, GPtrArray *signature)
{
    bool overflow = has_finding(triage, "stack-overflow");
    if (overflow)
        g_ptr_array_add(signature, g_strdup("stack overflow"));
    if (crashed->native)
        add_c_functions(crashed, triage->fault_frame, overflow, signature);
    add_python_functions(crashed, overflow, signature);
}

/* What a process that did not crash was doing in C depends on its C library. */
void
triage_sign(struct triage *triage)
{
    const struct triage_thread *crashed = triage_crashed(triage);
    bool stuck = has_finding(triage, "deadlock") && !(triage->fatal && triage_is_own_doing(triage));
    g_ptr_array_add(triage->signature, stuck           ? g_strdup("deadlock")
                                       : triage->fatal ? signal_name(triage->signal.number)
                                                       : g_strdup("no crash"));
    if (stuck && triage->cycles->len)
        add_cycle(g_ptr_array_index(triage->cycles, 0), triage->signature);
    else if (crashed && !stuck)
        add_crash(triage, crashed, triage->signature);
    else if (triage->threads->len)
        add_python_functions(g_ptr_array_index(triage->threads, 0), false, triage->signature);
    g_autoptr(GString) text = g_string_new(NULL);
    for (guint i = 0; i < triage->signature->len; i++)
        g_string_append_printf(text, "%s\n", (char *)g_ptr_array_index(triage->signature, i));
    g_autofree char *hash = g_compute_checksum_for_string(G_CHECKSUM_SHA256, text->str, -1);
    triage->signature_hash = g_strndup(hash, HASH_DIGITS);
}
