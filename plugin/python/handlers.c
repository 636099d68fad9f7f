/* Which C types are walked by code, because their references do not sit in plain members.
 *
 * To add one: write its visit_ function, cite CPython's traverse function there, name it here; with
 * ANYWHERE, if there may be millions of them and it does nothing but read with the visit's reader.
 */
#include "python/dict.h"

enum { ONE_THREAD, ANYWHERE };

static const struct handler handlers[] = {
    {"dict", visit_dict, ANYWHERE},
    {"frozendict", visit_dict, ANYWHERE},
    {"list", visit_list, ANYWHERE},
    {"tuple", visit_tuple, ANYWHERE},
    {"set", visit_set, ANYWHERE},
    {"frozenset", visit_set, ANYWHERE},
    {"type", visit_type, ONE_THREAD},
    {"module", visit_module, ONE_THREAD},
    {"generator", visit_generator, ONE_THREAD},
    {"coroutine", visit_generator, ONE_THREAD},
    {"async_generator", visit_generator, ONE_THREAD},
    {"frame", visit_frame_object, ONE_THREAD},
    {"weakref", visit_weakref, ANYWHERE},
    {"weakref.ReferenceType", visit_weakref, ANYWHERE},
    {"weakproxy", visit_weakref, ANYWHERE},
    {"weakref.ProxyType", visit_weakref, ANYWHERE},
    {"weakcallableproxy", visit_weakref, ANYWHERE},
    {"weakref.CallableProxyType", visit_weakref, ANYWHERE},
    {"collections.deque", visit_deque, ANYWHERE},
    {"collections.OrderedDict", visit_ordered_dict, ANYWHERE},
    {"functools._lru_cache_wrapper", visit_lru_cache, ANYWHERE},
    {"itertools._tee_dataobject", visit_tee_data, ANYWHERE},
    {"PyCapsule", visit_capsule, ONE_THREAD},
    {"datetime.datetime", visit_datetime, ONE_THREAD},
    {"datetime.time", visit_time, ONE_THREAD},
    {"sqlite3.Cache", visit_sqlite_cache, ONE_THREAD},
    {"numpy.ndarray", visit_numpy_array, ONE_THREAD},
    {"multidict._multidict.MultiDict", visit_searched_blocks, ONE_THREAD},
    {"_ctypes.PyCStructType", visit_foreign_type, ONE_THREAD},
    {"_ctypes.UnionType", visit_foreign_type, ONE_THREAD},
    {"_ctypes.PyCPointerType", visit_foreign_type, ONE_THREAD},
    {"_ctypes.PyCArrayType", visit_foreign_type, ONE_THREAD},
    {"_ctypes.PyCSimpleType", visit_foreign_type, ONE_THREAD},
    {"_ctypes.PyCFuncPtrType", visit_foreign_type, ONE_THREAD},
};

const struct handler *
handler_for(const char *type_name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(handlers); i++)
        if (strcmp(handlers[i].type_name, type_name) == 0)
            return &handlers[i];
    return NULL;
}
