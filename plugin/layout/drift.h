/* What is known of members that moved within a minor release: drift.def as a layout source, which
 * tells a table of another point release how far its neighbours moved. */
#ifndef PY_REFERRERS_LAYOUT_DRIFT_H
#define PY_REFERRERS_LAYOUT_DRIFT_H

#include "layout/source.h"
#include "layout/version.h"

struct drift_row;

struct drift {
    struct layout_source source;
    const struct drift_row *row;
    unsigned word_size;
};

/* False when nothing is known of VERSION. */
bool drift_find(struct drift *self, const struct version *version, struct byte_format format);

#endif
