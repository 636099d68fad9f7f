/* Parts of the driver (driver.c) that are files of their own. */
#ifndef PY_REFERRERS_TESTS_DRIVER_H
#define PY_REFERRERS_TESTS_DRIVER_H

#include <stdint.h>

/* Asks about OBJECTS objects all over the heap, and about the heap as a whole: some of all
 * questions there are, others in each ROUND.  Ctrl-C is pressed after SECONDS.  Prints a line of
 * JSON for mutate.py. */
int sweep(const char *core, const char *layout, uint64_t objects, double seconds, uint64_t round);

#endif
