/* JSON, a piece at a time: a long answer is never a tree in memory. */
#ifndef PY_REFERRERS_REPORT_JSON_TEXT_H
#define PY_REFERRERS_REPORT_JSON_TEXT_H

#include <glib.h>
#include <jansson.h>
#include <stdint.h>

#include "report/about.h"

/* Appends VALUE on one line and releases it. */
void json_text_append(GString *out, json_t *value);

/* What a file says of itself, as an object; and as the first members of one, a line each, that is
 * left open. */
json_t *json_text_about(const struct about *about, const char *schema, int version);
void json_text_begin(GString *out, const struct about *about, const char *schema, int version);

/* The items of an array, one a line: call it before each, with its number. */
void json_text_separate(GString *out, unsigned n);

/* A new object at the end of ARRAY, which owns it. */
json_t *json_text_item(json_t *array);

/* Values.  What of a TEXT is not safe to print is escaped.  NULL for a TEXT that is NULL:
 * json_object_set_new then leaves the member out. */
json_t *json_text_string(const char *text);
json_t *json_text_address(uint64_t address); /* "0x7f3ebb094d10": no number of JSON's holds it */
json_t *json_text_number(double value);      /* null if it is below 0; an integer if it is one */

#endif
