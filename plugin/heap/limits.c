#include "heap/limits.h"

enum {
    CUT_STEPS = 256, /* looked at of each object, once all of them together claim too much */
    SPARE_WORDS = 1 << 20,
};

bool
limits_allow(struct limits *limits, struct reference_sink *sink)
{
    if (limits->budget ? budget_spent(limits->budget) : limits_reached(limits))
        return false;
    if (sink->steps <= limits->ceiling)
        return true;
    const struct python *python = limits->python;
    struct memory_statistics memory;
    memory_statistics(python->memory, &memory);
    limits->ceiling = (memory.segment_bytes + memory.fallback_bytes) / python->word + SPARE_WORDS;
    if (sink->steps <= limits->ceiling)
        return true;
    sink->ask_at = sink->steps; /* next time, too */
    return sink->steps - limits->object_start <= CUT_STEPS;
}

void
limits_visit(struct limits *limits, struct reader *reader, uint64_t address,
             const struct type *type, struct reference_sink *sink)
{
    limits->object_start = sink->steps;
    python_references(limits->python, reader, address, type, sink);
    reference_flush(sink);
    if (sink->stop && !limits_reached(limits))
        sink->unreadable++;
    sink->stop = false;
}
