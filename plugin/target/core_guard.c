/* What a core does not have and nobody else can know. */
#include "target/core_file.h"

/* A read ends where lost memory begins. */
static size_t
guarded_read(void *context, uint64_t address, void *buffer, size_t length)
{
    const struct core_guard *guard = context;
    size_t known = (size_t)core_file_known(guard->core, address, length);
    return known ? guard->inner.read(guard->inner.context, address, buffer, known) : 0;
}

struct memory_backend
core_guard_backend(struct core_guard *guard)
{
    return (struct memory_backend){
        .name = guard->inner.name,
        .read = guarded_read,
        .context = guard,
    };
}
