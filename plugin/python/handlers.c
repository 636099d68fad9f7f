/* Which C types are walked by code, because their references do not sit in plain members.
 *
 * To add one: write its visit_ function, cite CPython's traverse function there, name it here. */
#include "python/type.h"

static const struct handler handlers[] = {
    {"dict", visit_dict},
    {"frozendict", visit_dict},
    {"list", visit_list},
    {"tuple", visit_tuple},
    {"set", visit_set},
    {"frozenset", visit_set},
    {"type", visit_type},
    {"module", visit_module},
    {"generator", visit_generator},
    {"coroutine", visit_generator},
    {"async_generator", visit_generator},
    {"frame", visit_frame_object},
    {"weakref", visit_weakref},
    {"weakref.ReferenceType", visit_weakref},
    {"weakproxy", visit_weakref},
    {"weakref.ProxyType", visit_weakref},
    {"weakcallableproxy", visit_weakref},
    {"weakref.CallableProxyType", visit_weakref},
    {"collections.deque", visit_deque},
    {"collections.OrderedDict", visit_ordered_dict},
    {"functools._lru_cache_wrapper", visit_lru_cache},
    {"itertools._tee_dataobject", visit_tee_data},
    {"PyCapsule", visit_capsule},
    {"datetime.datetime", visit_datetime},
    {"datetime.time", visit_time},
    {"sqlite3.Cache", visit_sqlite_cache},
    {"numpy.ndarray", visit_numpy_array},
    {"multidict._multidict.MultiDict", visit_searched_blocks},
    {"_ctypes.PyCStructType", visit_foreign_type},
    {"_ctypes.UnionType", visit_foreign_type},
    {"_ctypes.PyCPointerType", visit_foreign_type},
    {"_ctypes.PyCArrayType", visit_foreign_type},
    {"_ctypes.PyCSimpleType", visit_foreign_type},
    {"_ctypes.PyCFuncPtrType", visit_foreign_type},
};

const struct handler *
handler_for(const char *type_name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(handlers); i++)
        if (strcmp(handlers[i].type_name, type_name) == 0)
            return &handlers[i];
    return NULL;
}
