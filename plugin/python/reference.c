#include "python/reference.h"

const char *
reference_kind_word(enum reference_kind kind)
{
    static const char *const words[] = {
#define REFERENCE(id, word, detail) word,
        REFERENCE_KINDS(REFERENCE)
#undef REFERENCE
    };
    return kind < REFERENCE_KIND_COUNT ? words[kind] : "?";
}
