/* The answers of py-heap as JSON, of the schema that docs/formats.md tells. */
#ifndef PY_REFERRERS_REPORT_HEAP_JSON_H
#define PY_REFERRERS_REPORT_HEAP_JSON_H

#include "report/heap_text.h"

enum { HEAP_SCHEMA_VERSION = 1 };

/* Each fills OUT, which is empty. */
void heap_json_types(const struct heap_view *view, const struct histogram *histogram, GString *out);
void heap_json_growth(const struct heap_view *view, const struct growth *growth,
                      const struct earlier_heap *earlier, GString *out);
void heap_json_instances(const struct heap_view *view, const struct selection *selection,
                         GString *out);
void heap_json_suspects(const struct heap_view *view, const GArray *suspects, GString *out);

#endif
