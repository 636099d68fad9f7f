/* What an object refers to, as a text tree: one line for each reference. */
#ifndef PY_REFERRERS_REPORT_REFERENTS_TEXT_H
#define PY_REFERRERS_REPORT_REFERENTS_TEXT_H

#include "query/referents.h"

void referents_write(const struct referents *referents, const struct referents_options *options,
                     GString *out);

#endif
