/* What lies at the address that could not be accessed, and where the registers point. */
#include "python/text.h"
#include "python/type.h"
#include "query/triage.h"
#include "query/whereis.h"

enum {
    MAX_REGISTERS = 32,
    MAX_DANGLING = 16,
    SIGNAL_FRAME_BYTES = 1 << 10,
    FAULT = 1,           /* SEGV_MAPERR, BUS_ADRALN: si_code of the commonest */
    MAX_FAULT_CODE = 16, /* si_code of a fault: SEGV_MAPERR … */
    BUDGET_STEPS = 1 << 10,
    NAME_LIMIT = 200
};

static struct triage_place place(const char *kind, const char *format, ...) G_GNUC_PRINTF(2, 3);

static struct triage_place
place(const char *kind, const char *format, ...)
{
    struct triage_place made = {.kind = kind};
    va_list arguments;
    va_start(arguments, format);
    made.text = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    return made;
}

/* The kinds of a report, of those that it tells of. */
static const char *const kinds[WHEREIS_KINDS] = {
    [WHEREIS_NULL] = "null",
    [WHEREIS_NON_CANONICAL] = "unreadable",
    [WHEREIS_POISONED] = "poisoned",
    [WHEREIS_UNMAPPED] = "unreadable",
    [WHEREIS_UNREADABLE] = "unreadable",
    [WHEREIS_OBJECT] = "object",
    [WHEREIS_DEAD_OBJECT] = "bad-refcount",
    [WHEREIS_FREED] = "freed",
};

struct triage_place
triage_place_of(const struct triage_look *look, uint64_t address)
{
    struct triage_place place = {0};
    struct whereis_look where = {
        .reader = look->reader, .python = look->python, .allocator = look->allocator};
    struct whereis found;
    whereis_find(&where, address, &found);
    place.kind = kinds[found.kind];
    place.text = place.kind ? whereis_phrase(&found) : NULL;
    whereis_clear(&found);
    return place;
}

/* Of 64 bits a pointer has 48, or 57, and the others are all alike (x86-64: canonical addresses);
 * where that is not so, the processor tells no address. */
static bool
is_no_address(uint64_t value)
{
    enum { ADDRESS_BITS = 57 };
    int64_t high = (int64_t)value >> (ADDRESS_BITS - 1);
    return high != 0 && high != -1;
}

/* The kinds that a register is listed for. */
static bool
is_telling(const struct triage_place *place)
{
    return place->kind && strcmp(place->kind, "null") != 0 &&
           strcmp(place->kind, "unreadable") != 0;
}

static void
look_at_registers(struct triage *triage, const struct triage_look *look,
                  const struct native_thread *thread)
{
    for (guint i = 0; i < thread->registers->len && triage->registers->len < MAX_REGISTERS; i++) {
        const struct native_register *item =
            &g_array_index(thread->registers, struct native_register, i);
        struct triage_register found = {.value = item->value,
                                        .place = triage_place_of(look, item->value)};
        if (signal_hides_address(&triage->signal) && is_no_address(item->value) &&
            !is_telling(&found.place)) {
            triage_place_clear(&found.place);
            found.place = place("no-address", "is nothing that a pointer can hold");
        }
        if (is_telling(&found.place)) {
            found.name = g_strdup(item->name);
            g_array_append_val(triage->registers, found);
        } else {
            triage_place_clear(&found.place);
        }
    }
}

/* The likeliest to be asked of an object.  (Of ob_refcnt, which is the first, nothing can be told.)
 */
static const char *
object_member(const struct python *python, uint64_t offset)
{
    if (!python)
        return NULL;
    if (offset == layout_offset(python->layout, FIELD_OBJECT_TYPE))
        return "ob_type";
    return NULL;
}

static void
name_null_member(struct triage *triage, const struct triage_look *look, const char *member)
{
    const char *guess = object_member(look->python, triage->signal.address);
    g_autofree char *before = triage->fault.text;
    if (member)
        triage->fault.text = g_strdup_printf("%s: %s", before, member);
    else if (guess)
        triage->fault.text =
            g_strdup_printf("%s: the %s of an object, if it is one", before, guess);
    else
        before = NULL;
}

/* A handler, like faulthandler's, runs on top of what it interrupted, and the kernel calls it
 * through a trampoline, whose frame begins with what is to be restored.  On x86-64 that is a
 * ucontext_t with the instruction, the number of the trap and the address of a page fault
 * (<asm/sigcontext.h>, struct sigcontext_64 at 40). */
static bool
find_page_fault(struct reader *reader, uint64_t frame, uint64_t pc, uint64_t *address)
{
    enum { INSTRUCTION = 168, TRAP = 200, CR2 = 216, PAGE_FAULT = 14 };
    uint64_t instruction, trap;
    return reader_unsigned(reader, frame + INSTRUCTION, 8, &instruction) && instruction == pc &&
           reader_unsigned(reader, frame + TRAP, 8, &trap) && trap == PAGE_FAULT &&
           reader_unsigned(reader, frame + CR2, 8, address);
}

/* Elsewhere the siginfo_t is looked for, which is near. */
static bool
find_siginfo(struct reader *reader, uint64_t frame, int number, unsigned word, int *code,
             uint64_t *address)
{
    const unsigned address_at = word == 8 ? 16 : 12;
    for (uint64_t at = frame; at < frame + SIGNAL_FRAME_BYTES; at += word) {
        uint64_t signo, problem, reason;
        if (!reader_unsigned(reader, at, 4, &signo) ||
            !reader_unsigned(reader, at + 4, 4, &problem) ||
            !reader_unsigned(reader, at + 8, 4, &reason))
            return false;
        if (signo == (uint64_t)number && problem == 0 && reason > 0 && reason <= MAX_FAULT_CODE) {
            *code = (int)reason;
            return reader_word(reader, at + address_at, address);
        }
    }
    return false;
}

void
triage_handled_fault(struct triage *triage, struct reader *reader, unsigned word)
{
    const struct triage_thread *crashed = triage_crashed(triage);
    struct target_signal *signal = &triage->signal;
    if (!crashed || !crashed->native || signal->code > 0)
        return;
    const GArray *frames = crashed->native->frames;
    for (guint i = 0; i + 1 < frames->len; i++) {
        const struct native_frame *frame = &g_array_index(frames, struct native_frame, i);
        uint64_t address;
        if (!triage_is_trampoline(frame) || !frame->stack_pointer)
            continue;
        triage->fault_frame = i + 1;
        if (word == 8 && find_page_fault(reader, frame->stack_pointer, frame[1].pc, &address))
            signal->code = FAULT;
        else if (!find_siginfo(reader, frame->stack_pointer, signal->number, word, &signal->code,
                               &address))
            return;
        signal_settle_address(signal, address);
        return;
    }
}

void
triage_fault(struct triage *triage, const struct triage_look *look, const char *member)
{
    const struct triage_thread *crashed = triage_crashed(triage);
    if (triage->signal.has_address) {
        triage->fault = triage_place_of(look, triage->signal.address);
        if (!triage->fault.kind)
            triage->fault = place("memory", "is memory that can be read, and no object");
        if (strcmp(triage->fault.kind, "null") == 0)
            name_null_member(triage, look, member);
    }
    /* A handler's registers are not those of the fault. */
    if (crashed && crashed->native && triage->fault_frame == 0)
        look_at_registers(triage, look, crashed->native);
}

/* What a frame's variable is called: "request of handle (app.py)". */
static char *
variable_name(const struct triage_look *look, const struct frame *frame, uint64_t number)
{
    uint64_t name;
    g_autoptr(GString) text = g_string_new(NULL);
    if (!code_variable_name(look->python, look->reader, frame->code, number, text))
        g_string_assign(text, "a variable");
    g_string_append(text, " of ");
    if (!python_field(look->python, look->reader, frame->code, FIELD_CODE_QUALNAME, &name) ||
        !text_str(look->python, look->reader, name, NAME_LIMIT, text))
        g_string_append(text, "a function");
    return g_strdup(text->str);
}

void
triage_dangling(struct triage *triage, const struct triage_look *look, const struct roots *roots,
                struct budget *budget)
{
    for (guint i = 0; i < roots->roots->len && triage->dangling->len < MAX_DANGLING; i++) {
        const struct root *root = &g_array_index(roots->roots, struct root, i);
        if (i % BUDGET_STEPS == 0 && budget_spent(budget))
            return;
        if (root->kind != ROOT_FRAME || root->reference.kind != REFERENCE_LOCAL ||
            root->place >= roots->frames->len)
            continue;
        struct triage_place found = triage_place_of(look, root->reference.referent);
        if (found.kind &&
            (strcmp(found.kind, "freed") == 0 || strcmp(found.kind, "bad-refcount") == 0)) {
            const struct frame *frame =
                &g_array_index(roots->frames, struct root_frame, root->place).frame;
            g_autofree char *name = variable_name(look, frame, root->reference.detail);
            g_ptr_array_add(triage->dangling,
                            g_strdup_printf("%s holds 0x%" G_GINT64_MODIFIER "x, which %s", name,
                                            root->reference.referent, found.text));
        }
        triage_place_clear(&found);
    }
}
