/* Short texts of objects: the contents of a str, a bounded repr, names of things.
 *
 * All of it is UTF-8 and safe to print: control characters, lone surrogates and what cannot be read
 * are replaced.  Nothing of the target is run: a repr is ours, of plain values only.
 */
#ifndef PY_REFERRERS_PYTHON_TEXT_H
#define PY_REFERRERS_PYTHON_TEXT_H

#include "python/python.h"

/* Appends the str at ADDRESS, LIMIT characters at the most, then "…".  False if it is none. */
bool text_str(struct python *python, struct reader *reader, uint64_t address, unsigned limit,
              GString *out);

/* Is the object at ADDRESS a str of exactly these characters (UTF-8)? */
bool text_equals(struct python *python, struct reader *reader, uint64_t address, const char *text);

/* Appends valid UTF-8 from the target, what is not printable escaped. */
void text_escaped(const char *text, GString *out);

/* TEXT with all that is not safe to print escaped: paths of a core, of programs, an error of
 * somebody else's.  Line breaks and tabs stay.  g_free. */
char *text_harmless(const char *text);

/* Appends what str() would give for plain values (str, bytes, int, float, bool, None, tuples of
 * such); "{type} object at 0x…" otherwise.  LIMIT characters at the most. */
void text_value(struct python *python, struct reader *reader, uint64_t address, unsigned limit,
                GString *out);

/* The same as repr() would have it, a str in quotes; LIMIT holds for each str in it. */
void text_repr(struct python *python, struct reader *reader, uint64_t address, unsigned limit,
               GString *out);

/* Is it float, or a class derived from it?  (Others of text_value's kinds have a flag.) */
bool text_is_float(const struct type *type);

/* Appends how an object is called: "Foo", "function handle", "type Foo", "module app",
 * "generator ticks". */
void text_object(struct python *python, struct reader *reader, uint64_t address,
                 const struct type *type, GString *out);

/* Appends the bare name of a function, method, class, module, code object or generator; false for
 * anything else. */
bool text_name(struct python *python, struct reader *reader, uint64_t address,
               const struct type *type, GString *out);

/* Might text_name be true of objects of TYPE? */
bool text_has_name(const struct type *type);

#endif
