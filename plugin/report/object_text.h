/* One object in lines of text. */
#ifndef PY_REFERRERS_REPORT_OBJECT_TEXT_H
#define PY_REFERRERS_REPORT_OBJECT_TEXT_H

#include "query/object.h"

void object_write(const struct object_view *object, GString *out);

#endif
