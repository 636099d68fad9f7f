/* What a file says of itself: who wrote it, and what of. */
#ifndef PY_REFERRERS_REPORT_ABOUT_H
#define PY_REFERRERS_REPORT_ABOUT_H

/* Strings are the caller's; all may be NULL. */
struct about {
    const char *command; /* "py-referrers" */
    const char *program; /* "/usr/bin/python3" */
    const char *memory;  /* "core file /tmp/core" */
    const char *python;  /* "3.11.2" */
};

#define ABOUT_GENERATOR "py-referrers " PACKAGE_VERSION

#endif
