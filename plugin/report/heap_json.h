/* The answers of py-heap as JSON: one object, whose keys the README lists. */
#ifndef PY_REFERRERS_REPORT_HEAP_JSON_H
#define PY_REFERRERS_REPORT_HEAP_JSON_H

#include "report/heap_text.h"

enum { HEAP_JSON_VERSION = 1 };

/* Each appends a JSON text and a line feed. */
void heap_json_types(const struct heap_view *view, const struct histogram *histogram, GString *out);
void heap_json_instances(const struct heap_view *view, const struct selection *selection,
                         GString *out);
void heap_json_suspects(const struct heap_view *view, const GArray *suspects, GString *out);

#endif
