/* The answers of py-heap in lines of text. */
#ifndef PY_REFERRERS_REPORT_HEAP_TEXT_H
#define PY_REFERRERS_REPORT_HEAP_TEXT_H

#include "query/histogram.h"
#include "query/retained.h"
#include "query/selection.h"
#include "report/about.h"
#include "report/earlier_heap.h"

/* What the answers have in common, text or not. */
struct heap_view {
    const struct index *index;
    struct heap *heap;               /* of the index */
    const struct retained *retained; /* NULL: nobody asked */
    uint32_t limit;                  /* rows */
    bool incomplete;                 /* parts of the heap could not be read */
    struct about about;              /* what a file says of itself */
    struct budget *budget;
};

/* How the object with this id is called: "list (object)", "dict (object) of module app".  g_free.
 */
char *heap_view_name(const struct heap_view *view, uint32_t id);

void heap_text_types(const struct heap_view *view, const struct histogram *histogram, GString *out);
void heap_text_growth(const struct heap_view *view, const struct growth *growth,
                      const struct earlier_heap *earlier, GString *out);
void heap_text_instances(const struct heap_view *view, const struct selection *selection,
                         const struct selection_options *options, GString *out);
void heap_text_suspects(const struct heap_view *view, const GArray *suspects, GString *out);

#endif
