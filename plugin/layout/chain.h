/* Several layout sources as one: each question goes to them in order, the first answer counts.
 *
 * A chain remembers which source answered how many of the questions about structures, and where a
 * cheap source (one that looks in a table, not in debug information) says otherwise than the one
 * that was believed.
 */
#ifndef PY_REFERRERS_LAYOUT_CHAIN_H
#define PY_REFERRERS_LAYOUT_CHAIN_H

#include "layout/source.h"

struct chain;

struct chain *chain_new(void);
void chain_free(struct chain *chain);

/* Adds SOURCE, to be asked after those added before.  It must outlive the chain. */
void chain_add(struct chain *chain, const struct layout_source *source, bool cheap);

/* The chain as a source; lives as long as it. */
const struct layout_source *chain_source(const struct chain *chain);

/* How many questions the source called NAME answered. */
unsigned chain_answers(const struct chain *chain, const char *name);

/* How many answers were disputed. */
unsigned chain_disagreements(const struct chain *chain);

/* For people, lines separated by "\n": "DWARF 152 facts, table 3.13.0 30 facts", then what they
 * disagree on.  g_free. */
char *chain_text(const struct chain *chain);

#endif
