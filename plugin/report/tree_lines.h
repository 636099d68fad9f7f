/* What text trees are made of: the branches in front of a line, and the texts that all share. */
#ifndef PY_REFERRERS_REPORT_TREE_LINES_H
#define PY_REFERRERS_REPORT_TREE_LINES_H

#include "report/tree.h"

struct tree_lines {
    GString *out;
    GString *prefix; /* what stands before the branches of the current level */
};

void tree_lines_init(struct tree_lines *lines, GString *out);
void tree_lines_end(struct tree_lines *lines);

/* Each line repeats the branches of all levels above it: text grows faster than its lines.  False
 * when there is enough; tree_lines_end says so then. */
bool tree_lines_has_room(const struct tree_lines *lines);

/* The branch before the line of a target, or of what hangs below; LAST of its siblings. */
void tree_lines_top(struct tree_lines *lines, bool last);
void tree_lines_begin(struct tree_lines *lines, bool last);

/* One level down, and back to the length that was returned. */
gsize tree_lines_deepen(struct tree_lines *lines, bool last);
void tree_lines_return(struct tree_lines *lines, gsize length);

/* " (id=0x7f00)" */
void tree_append_id(GString *out, const struct tree_limits *limits, uint64_t address);
/* " (weak)", or nothing */
void tree_append_strength(GString *out, enum holder_strength strength);
/* "1,204" */
void tree_append_number(GString *out, uint64_t number);

/* Why holders were not looked for, without an end of line. */
void tree_append_cut(GString *out, const struct tree_limits *limits, enum referrers_cut cut);

/* "3 instances and 4 parts of the class itself (__mro__, descriptors) hold it, too: not shown";
 * g_free. */
char *tree_class_note(uint64_t instances, uint64_t parts);

/* What to say of a target that is garbage in a cycle; NULL of any other.  (Objects that nothing
 * refers to have a line of their own: CUT_STRANGER.) */
const char *tree_reach_note(enum referrers_reach reach, const struct tree_limits *limits);

#endif
