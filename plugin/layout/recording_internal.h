/* What a recording is made of, for the two files that know. */
#ifndef PY_REFERRERS_LAYOUT_RECORDING_INTERNAL_H
#define PY_REFERRERS_LAYOUT_RECORDING_INTERNAL_H

#include "layout/recording.h"

enum question {
    QUESTION_SIZE,
    QUESTION_MEMBER,
    QUESTION_SYMBOL,
    QUESTION_ENUMERATOR,
    QUESTION_FUNCTION,
    QUESTION_COUNT
};

/* Which of the fields is filled follows from the question. */
struct answer {
    bool found;
    uint64_t number; /* a size, an address, or an enumerator's value as two's complement */
    struct layout_member member;
    struct c_structure structure; /* owned */
};

struct recorded_page {
    uint64_t address;
    uint8_t bytes[MEMORY_PAGE];
};

struct recording {
    const struct layout_source *inner;
    struct layout_source source;
    /* By question: its words as they stand in the file ("PyObject\tob_type") -> struct answer. */
    GHashTable *answers[QUESTION_COUNT];
    GHashTable *pages; /* address, in the page itself -> struct recorded_page */
};

/* Takes over what ANSWER owns. */
void recording_keep(struct recording *recording, enum question question, const char *key,
                    struct answer answer);

void answer_free(gpointer answer);

#endif
