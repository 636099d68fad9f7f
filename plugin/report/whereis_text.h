/* What lies at an address, as text and as JSON. */
#ifndef PY_REFERRERS_REPORT_WHEREIS_TEXT_H
#define PY_REFERRERS_REPORT_WHEREIS_TEXT_H

#include "query/whereis.h"
#include "report/about.h"

/* The facts behind the first one, a line each, from near to far: char *.  g_ptr_array_free. */
GPtrArray *whereis_lines(const struct whereis *found);

/* "0x7f3ebb094d18 is 8 bytes into the list at 0x7f3ebb094d10: ob_type", and those lines. */
void whereis_write(const struct whereis *found, GString *out);

enum { WHEREIS_SCHEMA_VERSION = 1 }; /* docs/whereis.schema.json */

/* The Nth item of the array of answers. */
void whereis_append_json(const struct whereis *found, unsigned n, GString *out);

/* ADDRESSES are those items; PROBLEM, which may be NULL, is why Python's objects are not told. */
void whereis_write_json(const struct about *about, const char *problem, const char *addresses,
                        GString *out);

#endif
