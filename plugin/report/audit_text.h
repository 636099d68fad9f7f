/* The audit of reference counts in lines of text. */
#ifndef PY_REFERRERS_REPORT_AUDIT_TEXT_H
#define PY_REFERRERS_REPORT_AUDIT_TEXT_H

#include "query/audit.h"
#include "query/natives.h"

void audit_write(const struct audit *audit, struct heap *heap, GString *out);

#endif
