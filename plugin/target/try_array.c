#include "target/try_array.h"

#include <stdlib.h>
#include <string.h>

enum { FIRST_ROOM = 64 };

static bool
grow(struct try_array *array, uint32_t size)
{
    uint32_t room = array->room ? array->room + array->room / 2 : FIRST_ROOM;
    void *items = room > array->room ? realloc(array->items, (size_t)room * size) : NULL;
    if (!items)
        return false;
    array->items = items;
    array->room = room;
    return true;
}

void
try_array_append(struct try_array *array, const void *item, uint32_t size)
{
    if (array->failed || (array->count == array->room && !grow(array, size))) {
        array->failed = true;
        return;
    }
    memcpy((char *)array->items + (size_t)array->count++ * size, item, size);
}

void
try_array_clear(struct try_array *array)
{
    free(array->items);
    *array = (struct try_array){0};
}
