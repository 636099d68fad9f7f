/* References of wide holders, kept to be found by what they refer to.
 *
 * To name how a list holds one of its items all items are looked at.  Whoever names the holders of
 * each of a million items does not want that a million times: of a holder with many references that
 * is asked for again, they are read once and sorted.
 */
#ifndef PY_REFERRERS_QUERY_WIDE_HOLDERS_H
#define PY_REFERRERS_QUERY_WIDE_HOLDERS_H

#include "python/reference.h"

#include <glib.h>

enum { WIDE_REFERENCES = 256 }; /* it has at least so many */

struct wide_holders;
struct wide_holders *wide_holders_new(void);
void wide_holders_free(struct wide_holders *wide);

/* Holder ID turned out to be wide. */
void wide_holders_note(struct wide_holders *wide, uint32_t id);
bool wide_holders_is_noted(const struct wide_holders *wide, uint32_t id);

/* Keeps all references of ID: struct reference, taken over.  What was kept before may go. */
void wide_holders_keep(struct wide_holders *wide, uint32_t id, GArray *references);

/* Appends to FOUND those of ID that lead to WANTED, LIMIT at the most; false if none of ID are
 * kept. */
bool wide_holders_find(const struct wide_holders *wide, uint32_t id, uint64_t wanted, guint limit,
                       GArray *found);

#endif
