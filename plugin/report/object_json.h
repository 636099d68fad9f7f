/* One object as JSON, of the schema that docs/formats.md tells. */
#ifndef PY_REFERRERS_REPORT_OBJECT_JSON_H
#define PY_REFERRERS_REPORT_OBJECT_JSON_H

#include "query/object.h"
#include "report/about.h"

enum { OBJECT_SCHEMA_VERSION = 1 };

/* INCOMPLETE: parts of the heap could not be read. */
void object_write_json(const struct object_view *object, const struct about *about, bool incomplete,
                       GString *out);

#endif
