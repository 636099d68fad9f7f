/* The debugger as commands see it: `struct host` filled with this folder's functions. */
#ifndef PY_REFERRERS_GDB_HOST_H
#define PY_REFERRERS_GDB_HOST_H

#include "command/host.h"

extern const struct host gdb_host;

#endif
