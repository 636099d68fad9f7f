/* Snapshots as GDB has them: a core file in an inferior. */
#ifndef PY_REFERRERS_GDB_SNAPSHOTS_H
#define PY_REFERRERS_GDB_SNAPSHOTS_H

#include "command/host.h"

/* These fill a struct host; the context is not used. */
GArray *snapshots_thread_ids(void *context);
unsigned snapshots_open(void *context, const char *path, enum snapshot_way way, gint64 *released,
                        GError **error);
bool snapshots_has(void *context, unsigned inferior);
void snapshots_close(void *context, unsigned inferior);

#endif
