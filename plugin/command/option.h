/* The values that options and their settings take. */
#ifndef PY_REFERRERS_COMMAND_OPTION_H
#define PY_REFERRERS_COMMAND_OPTION_H

#include "command/command.h"

/* A whole number, or "unlimited" for UINT32_MAX. */
bool option_number(const struct option *option, const char *text, uint32_t *number);

/* A number of seconds, or "unlimited" for -1. */
bool option_seconds(const char *text, double *seconds);

/* Is TEXT a value that OPTION takes?  If not, PR_ERROR_USAGE with a sentence that begins with
 * CALLED, as the user knows it: "-max-depth". */
bool option_check(const struct option *option, const char *called, const char *text,
                  GError **error);

#endif
