/* How much memory there is left for us. */
#ifndef PY_REFERRERS_TARGET_ROOM_H
#define PY_REFERRERS_TARGET_ROOM_H

#include <stdint.h>

/* Bytes that this process could still take, by what the machine has left (proc_meminfo(5)) and by
 * the limits of its control groups (cgroups(7)); UINT64_MAX if nothing tells. */
uint64_t room_available(void);

#endif
