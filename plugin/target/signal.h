/* The signal that ended or stopped a process: as Linux numbers them, which is the same for all
 * architectures that the plugin reads (signal(7)). */
#ifndef PY_REFERRERS_TARGET_SIGNAL_H
#define PY_REFERRERS_TARGET_SIGNAL_H

#include "target/core_file.h"

struct target_signal {
    int number;      /* 0: none, or it is not known */
    int code;        /* si_code: 0 or less if a process sent it */
    uint64_t sender; /* the process that did; 0 if none, or unknown */
    bool has_address;
    uint64_t address; /* that could not be accessed */
    uint64_t thread;  /* the kernel's id of who got it; 0 if unknown */
};

/* From what the kernel noted first in a core, NT_PRSTATUS and NT_SIGINFO: of the thread that got it
 * (core(5), <linux/elfcore.h>, <asm-generic/siginfo.h>).  False without those notes. */
bool signal_of_core(const struct core_file *core, struct target_signal *signal);

/* Fills in whether there is an address: hardware faults have one, but where the processor does not
 * tell it (x86-64: an address that is not canonical). */
void signal_settle_address(struct target_signal *signal, uint64_t address);

/* A fault whose address the processor does not tell, as no pointer can have it? */
bool signal_hides_address(const struct target_signal *signal);

/* Was it sent by a process, another or itself, rather than raised by a fault or a limit?  False if
 * nothing tells. */
bool signal_was_sent(const struct target_signal *signal);

/* Did the process go down with it, rather than being stopped by a debugger? */
bool signal_is_fatal(const struct target_signal *signal);

/* "SIGSEGV"; "signal 40" for one without a name.  g_free. */
char *signal_name(int number);

/* "Segmentation fault"; NULL for one that is not known. */
const char *signal_meaning(int number);

#endif
