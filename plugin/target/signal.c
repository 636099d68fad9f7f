#include "target/signal.h"

#include <elf.h>
#include <signal.h>

enum { SENT_BY_KERNEL = 0x80 }; /* SI_KERNEL: a fault without an address */

static const struct {
    int number;
    const char *name, *meaning;
    bool fault; /* of the hardware: with an address */
} signals[] = {
    {SIGHUP, "SIGHUP", "hang-up", false},
    {SIGINT, "SIGINT", "interrupt", false},
    {SIGQUIT, "SIGQUIT", "quit", false},
    {SIGILL, "SIGILL", "illegal instruction", true},
    {SIGTRAP, "SIGTRAP", "breakpoint", false},
    {SIGABRT, "SIGABRT", "aborted", false},
    {SIGBUS, "SIGBUS", "bus error", true},
    {SIGFPE, "SIGFPE", "arithmetic exception", true},
    {SIGKILL, "SIGKILL", "killed", false},
    {SIGUSR1, "SIGUSR1", "user signal 1", false},
    {SIGSEGV, "SIGSEGV", "segmentation fault", true},
    {SIGUSR2, "SIGUSR2", "user signal 2", false},
    {SIGPIPE, "SIGPIPE", "broken pipe", false},
    {SIGALRM, "SIGALRM", "alarm clock", false},
    {SIGTERM, "SIGTERM", "terminated", false},
    {SIGSTOP, "SIGSTOP", "stopped", false},
    {SIGXCPU, "SIGXCPU", "CPU time limit exceeded", false},
    {SIGXFSZ, "SIGXFSZ", "file size limit exceeded", false},
    {SIGSYS, "SIGSYS", "bad system call", false},
};

static bool
is_fault(int number)
{
    for (size_t i = 0; i < G_N_ELEMENTS(signals); i++)
        if (signals[i].number == number)
            return signals[i].fault;
    return false;
}

void
signal_settle_address(struct target_signal *signal, uint64_t address)
{
    signal->has_address =
        is_fault(signal->number) && signal->code > 0 && signal->code != SENT_BY_KERNEL;
    signal->address = signal->has_address ? address : 0;
}

bool
signal_of_core(const struct core_file *core, struct target_signal *signal)
{
    enum { CURRENT = 12, CODE = 8 };
    struct byte_format format = core_file_format(core);
    bool swap = byte_format_swaps(format), wide = format.word_size == 8;
    const size_t thread = wide ? 32 : 24, address = wide ? 16 : 12;
    const uint8_t *bytes;
    size_t size;
    *signal = (struct target_signal){0};
    if (!core_file_note(core, NT_PRSTATUS, &bytes, &size) || size < thread + 4)
        return false;
    signal->number = (int)bytes_decode(bytes + CURRENT, 2, swap);
    if (signal->number)
        signal->thread = bytes_decode(bytes + thread, 4, swap);
    if (!core_file_note(core, NT_SIGINFO, &bytes, &size) || size < address + format.word_size ||
        bytes_decode(bytes, 4, swap) != (uint64_t)signal->number)
        return true;
    signal->code = (int32_t)bytes_decode(bytes + CODE, 4, swap);
    if (signal->code <= 0)
        signal->sender = bytes_decode(bytes + address, 4, swap); /* si_pid is there, too */
    signal_settle_address(signal, bytes_decode(bytes + address, format.word_size, swap));
    return true;
}

bool
signal_hides_address(const struct target_signal *signal)
{
    return is_fault(signal->number) && signal->code == SENT_BY_KERNEL;
}

bool
signal_was_sent(const struct target_signal *signal)
{
    return signal->number && (signal->code < 0 || signal->sender);
}

bool
signal_is_fatal(const struct target_signal *signal)
{
    switch (signal->number) {
    case 0:
    case SIGINT: /* GDB's gcore notes what stopped the process for it */
    case SIGTRAP:
    case SIGSTOP:
        return false;
    default:
        return true;
    }
}

char *
signal_name(int number)
{
    for (size_t i = 0; i < G_N_ELEMENTS(signals); i++)
        if (signals[i].number == number)
            return g_strdup(signals[i].name);
    return g_strdup_printf("signal %d", number);
}

const char *
signal_meaning(int number)
{
    for (size_t i = 0; i < G_N_ELEMENTS(signals); i++)
        if (signals[i].number == number)
            return signals[i].meaning;
    return NULL;
}
