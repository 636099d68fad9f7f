/* py-triage: why did it crash? */
#include "command/output.h"
#include "command/session.h"
#include "heap/thread_names.h"
#include "report/triage_report.h"
#include "report/whereis_text.h"

extern const struct command py_triage_command;

static const char *const formats[] = {"text", "markdown", "json", NULL};

static const struct option options[] = {
    OUTPUT_OPTIONS(formats, "of the report; docs/triage.md tells of json"),
    {"locals", NULL, .help = "tell the variables of Python's functions, too"},
    {"frames", "N", .help = "tell N frames of each thread, of C and of Python", .initial = "50",
     .least = 1},
    {"limit", "N", .help = "tell N rows of each table", .initial = "10"},
    {"no-heap", NULL, .help = "leave the heap out: threads and the fault alone, quickly"},
    {"timeout", "SECONDS", .help = "read no more of the heap after SECONDS",
     .initial = "unlimited"},
    {.name = NULL},
};

struct question {
    struct output output;
    struct triage_limits limits;
    double timeout;
    bool heap;
};

/* What the report is of, kept from before the heap is read: a heap that cannot be read takes the
 * session's knowledge with it. */
struct subject {
    char *program, *memory, *python;
};

static void
subject_clear(struct subject *subject)
{
    g_free(subject->program);
    g_free(subject->memory);
    g_free(subject->python);
}

static bool
read_options(const struct arguments *arguments, struct question *question, GError **error)
{
    if (arguments->words->len > 0) {
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                    "py-triage is about the whole process and takes no target");
        return false;
    }
    question->heap = !arguments_has(arguments, "no-heap");
    question->limits.locals = arguments_has(arguments, "locals");
    return arguments_number(arguments, "frames", &question->limits.frames, error) &&
           arguments_number(arguments, "limit", &question->limits.rows, error) &&
           arguments_seconds(arguments, "timeout", &question->timeout, error) &&
           output_read(&question->output, arguments, error);
}

/* ---- gathering: each step goes on without those before it ----------------------------------- */

static bool
evaluate(const struct session *session, const char *expression, uint64_t *value)
{
    const struct host *host = session->host;
    return host->evaluate && host->evaluate(host->context, expression, value, NULL);
}

/* A process that GDB has stopped: $_siginfo of the selected thread. */
static void
signal_of_process(const struct session *session, struct target_signal *signal)
{
    uint64_t number, code = 0, address = 0;
    if (!evaluate(session, "$_siginfo.si_signo", &number))
        return;
    evaluate(session, "$_siginfo.si_code", &code);
    evaluate(session, "(unsigned long) $_siginfo._sifields._sigfault.si_addr", &address);
    *signal = (struct target_signal){.number = (int)number, .code = (int32_t)code};
    if (signal->code <= 0)
        evaluate(session, "$_siginfo._sifields._kill.si_pid", &signal->sender);
    signal_settle_address(signal, address);
}

static void
gather_signal(struct session *session, struct triage *triage)
{
    uint64_t selected;
    if (!session->debuggee.core || !signal_of_core(session->debuggee.core, &triage->signal))
        signal_of_process(session, &triage->signal);
    triage->fatal = signal_is_fatal(&triage->signal);
    if (triage->signal.thread || !triage->fatal || !evaluate(session, "$_thread", &selected))
        return;
    for (guint i = 0; i < triage->native->len; i++) {
        const struct native_thread *thread = g_ptr_array_index(triage->native, i);
        if (thread->number == selected)
            triage->signal.thread = thread->native_id;
    }
}

static void
gather_native(struct session *session, struct triage *triage, uint32_t frames)
{
    const struct native_source *native = &session->host->native;
    GPtrArray *threads = native->threads ? native->threads(native->context, frames) : NULL;
    if (threads) {
        g_ptr_array_free(triage->native, TRUE);
        triage->native = threads;
    }
    if (!triage->native->len)
        triage_problem(triage, "threads", "the debugger knows of no threads of C");
}

/* The memory of a target that is no Python, or none that can be read, is GDB's to read. */
static struct memory *
memory_of_debugger(struct session *session)
{
    struct inferior inferior = {0};
    session->host->describe(session->host->context, &inferior);
    struct memory *memory = memory_new(inferior.format);
    memory_set_fallback(memory, &session->host->memory);
    inferior_clear(&inferior);
    return memory;
}

static void
gather_fault(struct session *session, struct triage *triage, struct python *python,
             const struct roots *roots, struct budget *budget)
{
    const struct host *host = session->host;
    const struct triage_thread *crashed = triage_crashed(triage);
    struct memory *own = session->debuggee.memory ? NULL : memory_of_debugger(session);
    struct allocator *allocator = python ? allocator_new(python) : NULL;
    struct reader reader;
    reader_init(&reader, own ? own : session->debuggee.memory);
    triage_handled_fault(triage, &reader, python ? python->word : sizeof(uint64_t));
    struct triage_look look = {.python = python, .allocator = allocator, .reader = &reader};
    g_autofree char *member = NULL;
    if (crashed && triage->signal.has_address && host->null_member)
        member = host->null_member(host->context, crashed->number, triage->fault_frame,
                                   triage->signal.address);
    triage_fault(triage, &look, member);
    triage_waits(triage, &(struct triage_waiting){python, roots, &host->native, &reader}, budget);
    if (python && roots)
        triage_dangling(triage, &look, roots, budget);
    if (allocator)
        allocator_free(allocator);
    if (own)
        memory_free(own);
}

static void
note_python_problem(struct triage *triage, const char *text)
{
    triage_problem(triage, "python", "%s%s",
                   triage->truncated ? "part of the core is missing, and what tells of Python with "
                                       "it: "
                                     : "",
                   text);
}

/* What needs no index of the heap. */
static void
gather_threads(struct session *session, struct triage *triage, struct python *python,
               const struct triage_limits *limits, struct budget *budget)
{
    g_autoptr(GError) failure = NULL;
    struct roots *roots = python ? roots_collect(python, budget, &failure) : NULL;
    if (failure)
        note_python_problem(triage, failure->message);
    else if (roots && roots->broken_chains)
        note_python_problem(triage, "lists of interpreters, threads or frames cannot be followed "
                                    "to their end");
    if (roots)
        thread_names_find(python, roots, budget);
    triage_threads(triage, python, roots, limits, budget);
    gather_fault(session, triage, python, roots, budget);
    if (python)
        triage_lists(triage, python, budget);
    roots_free(roots);
}

/* Where the address lies, as py-whereis tells it.  Of NULL there is nothing more to say. */
static void
gather_surroundings(struct session *session, struct triage *triage, struct budget *budget)
{
    struct whereis_look look;
    struct reader reader;
    struct whereis found;
    bool told = g_strcmp0(triage->fault.kind, "null") == 0;
    if (!triage->signal.has_address || told)
        return;
    session_look(session, &reader, budget, &look);
    whereis_find(&look, triage->signal.address, &found);
    g_ptr_array_free(triage->around, TRUE);
    triage->around = whereis_lines(&found);
    whereis_clear(&found);
}

static void
gather_heap(struct session *session, struct triage *triage, const struct question *question)
{
    g_autoptr(GError) failure = NULL, counting = NULL;
    struct budget budget;
    session_budget(session, question->timeout, &budget);
    struct index *index = session_index(session, &budget, &failure);
    if (!index) {
        triage_problem(triage, "heap", "%s",
                       failure ? failure->message
                               : "the time ran out before it was read: give it more with -timeout");
        return;
    }
    const struct refcounts *refcounts = session_refcounts(session, &budget, &counting);
    if (!refcounts)
        triage_problem(triage, "refcounts", "%s",
                       counting ? counting->message : "they were not added up");
    triage_health(triage, index, refcounts, question->limits.rows, &budget);
    triage_sizes(triage, index, question->limits.rows, &budget);
    gather_surroundings(session, triage, &budget);
}

/* What a core lacks explains much of what cannot be told.  Looked at apart from the session, which
 * lets go of a core that shows no Python. */
static void
gather_core(struct session *session, struct triage *triage)
{
    g_autoptr(GError) failure = NULL;
    struct inferior inferior = {0};
    session->host->describe(session->host->context, &inferior);
    struct core_file *core = inferior.state == INFERIOR_CORE && inferior.core_path
                                 ? core_file_open(inferior.core_path, &failure)
                                 : NULL;
    uint64_t missing = core ? core_file_truncated_bytes(core) : 0;
    triage->truncated = missing > 0 || failure;
    if (failure)
        triage_problem(triage, "memory", "%s", failure->message);
    if (missing) {
        g_autofree char *size = g_format_size(missing);
        triage_problem(triage, "memory",
                       "the core file is cut short: %s are missing, and what was in them cannot be "
                       "told; see `ulimit -c` and the space where cores are kept",
                       size);
    }
    if (core)
        core_file_close(core);
    inferior_clear(&inferior);
}

static bool
is_anything_open(struct session *session)
{
    struct inferior inferior = {0};
    session->host->describe(session->host->context, &inferior);
    bool open = inferior.state != INFERIOR_NONE && inferior.state != INFERIOR_RUNNING;
    inferior_clear(&inferior);
    return open;
}

/* NULL with a sentence when there is nothing to look at, or Ctrl-C was pressed. */
static struct triage *
gather(struct session *session, const struct question *question, struct subject *subject,
       GError **error)
{
    GError *failure = NULL;
    struct budget budget;
    session_budget(session, -1, &budget);
    struct python *python = session_python(session, &failure);
    if (!python && !is_anything_open(session)) {
        g_propagate_error(error, failure);
        return NULL;
    }
    struct triage *triage = triage_new();
    gather_core(session, triage);
    if (failure)
        note_python_problem(triage, failure->message);
    g_clear_error(&failure);
    subject->program = g_strdup(session->debuggee.inferior.program);
    subject->memory = g_strdup(session->debuggee.memory_source);
    subject->python = session->debuggee.sources
                          ? version_describe(sources_version(session->debuggee.sources))
                          : NULL;
    gather_native(session, triage, question->limits.frames);
    gather_signal(session, triage);
    gather_threads(session, triage, python, &question->limits, &budget);
    if (python && question->heap && (triage->python_seen || !triage->problems->len))
        gather_heap(session, triage, question);
    else if (!question->heap)
        triage_problem(triage, "heap", "it was left out, as -no-heap wants it");
    triage_conclude(triage);
    triage_sign(triage);
    if (budget_spent(&budget)) {
        triage_free(triage);
        g_set_error(error, PR_ERROR, PR_ERROR_INTERRUPTED, "interrupted");
        return NULL;
    }
    return triage;
}

static bool
write_report(struct session *session, const struct triage *triage, const struct output *output,
             const struct subject *subject, GError **error)
{
    g_autoptr(GString) text = g_string_new(NULL);
    struct about about = {.command = "py-triage",
                          .program = subject->program,
                          .memory = subject->memory,
                          .python = subject->python};
    if (strcmp(output->format, "json") == 0)
        triage_write_json(triage, &about, text);
    else if (strcmp(output->format, "markdown") == 0)
        triage_write_markdown(triage, &about, text);
    else
        triage_write_text(triage, &about, text);
    return output_bytes(session, output, text->str, error);
}

static bool
run(struct session *session, const char *line, GError **error)
{
    struct arguments arguments = {0};
    struct question question = {.timeout = -1};
    struct subject subject = {0};
    struct triage *triage = NULL;
    bool good = arguments_parse(&arguments, &py_triage_command, session->host, line, error) &&
                read_options(&arguments, &question, error) &&
                (triage = gather(session, &question, &subject, error)) != NULL &&
                write_report(session, triage, &question.output, &subject, error);
    if (good)
        session->status = triage_is_alarming(triage) ? PR_ERROR_NOT_FOUND : 0;
    if (triage)
        triage_free(triage);
    subject_clear(&subject);
    output_clear(&question.output);
    arguments_clear(&arguments);
    return good;
}

const struct command py_triage_command = {
    .name = "py-triage",
    .synopsis = "",
    .summary = "Report why the process crashed, or what it was doing.",
    .help = "The signal and what lies at the address that could not be accessed, the Python and C\n"
            "functions of each thread, who holds the GIL, exceptions, the health of the heap,\n"
            "and a signature that is the same for all crashes of one cause.  What cannot be told\n"
            "is said in a line, and the rest is told.  docs/triage.md says more.\n"
            "\n"
            "The shell command's exit status is 1 when there was a crash or something is wrong.",
    .options = options,
    .run = run,
};
