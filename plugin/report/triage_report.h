/* The crash report: for people, for a page of a CI system, for programs. */
#ifndef PY_REFERRERS_REPORT_TRIAGE_REPORT_H
#define PY_REFERRERS_REPORT_TRIAGE_REPORT_H

#include "query/triage.h"
#include "report/about.h"

#define TRIAGE_SCHEMA "py-referrers-triage"
enum { TRIAGE_SCHEMA_VERSION = 1 };

void triage_write_text(const struct triage *triage, const struct about *about, GString *out);
void triage_write_markdown(const struct triage *triage, const struct about *about, GString *out);

/* docs/triage.md, docs/triage.schema.json */
void triage_write_json(const struct triage *triage, const struct about *about, GString *out);

#endif
