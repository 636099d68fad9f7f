/* Objects as JSON, of the schema that docs/formats.md tells. */
#ifndef PY_REFERRERS_REPORT_OBJECT_JSON_H
#define PY_REFERRERS_REPORT_OBJECT_JSON_H

#include "query/object.h"
#include "report/about.h"

enum { OBJECT_SCHEMA_VERSION = 1 };

/* Appends the Nth item of the array that objects_write_json puts into its place. */
void object_append_json(const struct object_view *object, unsigned n, GString *out);

struct objects_json {
    struct about about;
    bool incomplete;     /* parts of the heap could not be read */
    const char *note;    /* of objects that were asked for and are not there, a line; or NULL */
    const char *objects; /* those appended */
};

void objects_write_json(const struct objects_json *objects, GString *out);

#endif
