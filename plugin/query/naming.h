/* By which name does an object hold another?  (Names: the project's README, "Reading the tree".) */
#ifndef PY_REFERRERS_QUERY_NAMING_H
#define PY_REFERRERS_QUERY_NAMING_H

#include "heap/heap.h"

/* How a frame's variables are told: "app.Page.render.request (local)", or as in the reference
 * package, "render.request (local)". */
enum naming_frames { FRAMES_FULL, FRAMES_SHORT };

/* How an object is called in a tree: "list (object)", "type Foo (object)"; a bound method is
 * "handle method".  g_free. */
char *naming_object(struct python *python, struct reader *reader, uint64_t address,
                    const struct type *type);

/* The name of REFERENCE as held by the object at HOLDER; NULL where the object says it all.
 * g_free. */
char *naming_reference(struct heap *heap, struct reader *reader, uint64_t holder,
                       const struct type *type, const struct reference *reference,
                       enum naming_frames frames);

/* The same as seen from the holder: ".x (slot)", "key=a", "index=3", ".cache (C member)"; of a weak
 * reference "referent".  g_free. */
char *naming_edge(struct heap *heap, struct reader *reader, uint64_t holder,
                  const struct type *type, const struct reference *reference);

/* The bare name of an edge, for a column beside its kind: "x", "3", "__dict__".  Where it is the
 * value of a key, *KEY is that object and OUT is left alone: naming_key tells it, once for all
 * edges of that name.  Else *KEY is 0, and it is appended to OUT; false for an edge without a name.
 */
bool naming_word(struct heap *heap, struct reader *reader, uint64_t holder, const struct type *type,
                 const struct reference *reference, uint64_t *key, GString *out);

/* The value of a key, cut where it is long, appended to OUT. */
void naming_key(struct heap *heap, struct reader *reader, uint64_t key, GString *out);

/* The name of a root: "app.handle.request (local)".  g_free. */
char *naming_root(struct heap *heap, struct reader *reader, const struct root *root,
                  enum naming_frames frames);

/* Where a root is: '[thread "Worker-3", app.py:31]', '[thread 4, app.py:31]' where Python has no
 * name for the thread, '[thread "Worker-3"]'; NULL for one that is nowhere in particular.  Where
 * there are several interpreters, it tells whose it is: '[thread "Worker-3", interpreter 1,
 * app.py:31]', "[interpreter 1]".  g_free. */
char *naming_place(struct heap *heap, struct reader *reader, const struct root *root);

/* "[interpreter 1]" for the one with that index; NULL where there is no other, or none of that
 * index. g_free. */
char *naming_interpreter(struct heap *heap, struct reader *reader, uint32_t index);

/* Where the frame inside a generator or frame object is: "[app.py:31]"; NULL if it has none. */
char *naming_place_within(struct heap *heap, struct reader *reader, uint64_t holder,
                          const struct type *type);

/* The __name__ of a namespace appended; false if it has none. */
bool naming_namespace(struct heap *heap, struct reader *reader, uint64_t dict, GString *out);

/* The name of an attribute that OWNER keeps in its __dict__ under KEY (an object's address):
 * "Foo.x (instance attribute)", "Foo.x (class attribute)", "app.x (module variable)".  g_free. */
char *naming_attribute(struct heap *heap, struct reader *reader, uint64_t owner,
                       const struct type *type, uint64_t key);

/* The name of a variable that FUNCTION closes over: number INDEX of its closure, which has COUNT.
 * g_free. */
char *naming_closure(struct heap *heap, struct reader *reader, uint64_t function, uint64_t index,
                     uint64_t count);

#endif
