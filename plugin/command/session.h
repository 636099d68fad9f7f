/* What is known of the target between commands.
 *
 * A session holds, for the inferior that GDB has selected, its memory, layout and index.  They stay
 * as long as the inferior stays as it is and are thrown away when it runs, ends or is exchanged.
 */
#ifndef PY_REFERRERS_COMMAND_SESSION_H
#define PY_REFERRERS_COMMAND_SESSION_H

#include "command/command.h"
#include "query/index.h"
#include "target/core_file.h"

struct session {
    const struct host *host;
    struct inferior inferior; /* what the rest was made for */
    char *memory_setting;     /* and under which `set py-referrers memory` */
    struct core_file *core;
    struct memory *memory;
    char *memory_source; /* "core file /tmp/core", "process 4711", "GDB" */
    char *memory_note;   /* why it is not what one would expect; or NULL */
    struct layout *layout;
    struct python *python;
    struct index *index;
};

/* A budget of this session: Ctrl-C, progress, and SECONDS (below 0: no limit). */
void session_budget(struct session *session, double seconds, struct budget *budget);

/* Makes the index of the selected inferior, or finds the one made before.  NULL with an error; with
 * none if the budget's time ran out (Ctrl-C is PR_ERROR_INTERRUPTED). */
struct index *session_index(struct session *session, struct budget *budget, GError **error);

/* The object that EXPRESSION gives the address of.  PR_ERROR_NOT_FOUND, with a sentence that says
 * what is at that address instead, for one that is no object; *ID is ADDRESS_MAP_NONE, and the
 * answer true, for a live object that nothing refers to. */
bool session_target(struct session *session, const char *expression, uint32_t *id,
                    uint64_t *address, GError **error);

/* Writes formatted text through the host. */
void session_printf(struct session *session, const char *format, ...) G_GNUC_PRINTF(2, 3);

#endif
