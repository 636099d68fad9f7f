/* Built-in types whose references are no plain members: list, tuple, set, type, module, weakref. */
#include "python/dict.h"
#include "python/entries.h"

/* Objects/listobject.c: ob_item[0..ob_size); what lies between ob_size and allocated is dead. */
void
visit_list(struct visit *visit, uint64_t object)
{
    uint64_t size, allocated, items;
    if (!visit_field(visit, object, FIELD_VAR_SIZE, &size) ||
        !visit_field(visit, object, FIELD_LIST_ITEMS, &items) ||
        !visit_field(visit, object, FIELD_LIST_ALLOCATED, &allocated) || size > allocated) {
        visit_unreadable(visit);
        return;
    }
    visit_words(visit, items, size, REFERENCE_ITEM, 0);
}

void
visit_tuple(struct visit *visit, uint64_t object)
{
    uint64_t size;
    if (!visit_field(visit, object, FIELD_VAR_SIZE, &size)) {
        visit_unreadable(visit);
        return;
    }
    visit_words(visit, object + layout_offset(visit->layout, FIELD_TUPLE_ITEMS), size,
                REFERENCE_ITEM, 0);
}

/* Objects/setobject.c: an unused entry has no key, a deleted one the hash -1 (and a dummy key). */
static void
each_set_entry(struct visit *visit, const uint8_t *entry, uint64_t index, void *context)
{
    (void)index;
    (void)context;
    uint64_t minus_one = visit->python->word == 4 ? UINT32_MAX : UINT64_MAX;
    if (reader_decode_word(visit->reader,
                           entry + layout_offset(visit->layout, FIELD_SET_ENTRY_HASH)) == minus_one)
        return;
    uint64_t key = reader_decode_word(visit->reader,
                                      entry + layout_offset(visit->layout, FIELD_SET_ENTRY_KEY));
    reference_emit(visit->sink, key, REFERENCE_MEMBER, 0);
}

void
visit_set(struct visit *visit, uint64_t object)
{
    uint64_t mask, table, fill;
    if (!visit_field(visit, object, FIELD_SET_MASK, &mask) ||
        !visit_field(visit, object, FIELD_SET_TABLE, &table) ||
        !visit_field(visit, object, FIELD_SET_FILL, &fill) || mask > MAX_ENTRIES ||
        fill > mask + 1) {
        visit_unreadable(visit);
        return;
    }
    for_each_entry(visit, table, mask + 1, visit->layout->sizes[SIZE_SET_ENTRY], each_set_entry,
                   NULL);
}

/* What each interpreter keeps of a static type. */
static void
visit_static_type_states(struct visit *visit, uint64_t object)
{
    static const struct {
        enum layout_field_id field;
        const char *name;
    } rows[] = {
        {FIELD_STATIC_TYPE_DICT, NULL},
        {FIELD_STATIC_TYPE_SUBCLASSES, "tp_subclasses"},
    };
    for (guint n = 0; n < visit->python->interpreters->len; n++) {
        uint64_t state = static_type_state(visit->python, visit->reader, object, n), value;
        for (size_t i = 0; state && i < G_N_ELEMENTS(rows); i++)
            if (visit_field(visit, state, rows[i].field, &value))
                reference_emit(visit->sink, value,
                               rows[i].name ? REFERENCE_FIELD : REFERENCE_INSTANCE_DICT,
                               (uintptr_t)rows[i].name);
    }
}

/* Objects/typeobject.c, type_traverse and type_dealloc.  The heap part exists only behind a heap
 * type; a static type owns the first group all the same. */
void
visit_type(struct visit *visit, uint64_t object)
{
    static const struct {
        enum layout_field_id field;
        const char *name;
        enum { ANY, OWN_STATE, HEAP } of;
    } rows[] = {
        {FIELD_TYPE_BASE, "__base__", ANY},
        {FIELD_TYPE_BASES, "__bases__", ANY},
        {FIELD_TYPE_MRO, "__mro__", ANY},
        {FIELD_TYPE_CACHE, "tp_cache", ANY},
        {FIELD_TYPE_SUBCLASSES, "tp_subclasses", OWN_STATE},
        {FIELD_HEAP_TYPE_NAME, "__name__", HEAP},
        {FIELD_HEAP_TYPE_QUALNAME, "__qualname__", HEAP},
        {FIELD_HEAP_TYPE_SLOTS, "__slots__", HEAP},
        {FIELD_HEAP_TYPE_MODULE, "ht_module", HEAP},
    };
    uint64_t flags, value, cached_keys;
    if (!visit_field(visit, object, FIELD_TYPE_FLAGS, &flags)) {
        visit_unreadable(visit);
        return;
    }
    bool heap = flags & TYPE_FLAG_HEAP;
    bool own_state = !type_keeps_state_outside(visit->python, visit->reader, object);
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
        if ((rows[i].of == ANY || (rows[i].of == HEAP ? heap : own_state)) &&
            visit_field(visit, object, rows[i].field, &value))
            reference_emit(visit->sink, value, REFERENCE_FIELD, (uintptr_t)rows[i].name);
    if (!own_state)
        visit_static_type_states(visit, object);
    if (heap && visit_field(visit, object, FIELD_HEAP_TYPE_CACHED_KEYS, &cached_keys) &&
        cached_keys)
        visit_shared_keys(visit, cached_keys);
}

/* Objects/moduleobject.c: md_state is a C structure of the module, as large as its definition says
 * (m_size), or from 3.15 on the module itself. */
void
visit_module(struct visit *visit, uint64_t object)
{
    uint64_t def = 0, state, size;
    if (!visit_field(visit, object, FIELD_MODULE_STATE, &state) || !state ||
        (!visit_field(visit, object, FIELD_MODULE_STATE_SIZE, &size) &&
         (!visit_field(visit, object, FIELD_MODULE_DEF, &def) || !def ||
          !visit_field(visit, def, FIELD_MODULE_DEF_SIZE, &size))) ||
        size > (1u << 20))
        return;
    if (def && def == visit->layout->symbols[SYMBOL_EXIT_MODULE_DEF])
        visit_exit_callbacks(visit, state);
    visit_state(visit, state, size);
}

void
visit_weakref(struct visit *visit, uint64_t object)
{
    uint64_t referent, callback;
    if (!visit_field(visit, object, FIELD_WEAKREF_OBJECT, &referent) ||
        !visit_field(visit, object, FIELD_WEAKREF_CALLBACK, &callback)) {
        visit_unreadable(visit);
        return;
    }
    reference_emit(visit->sink, callback, REFERENCE_FIELD, (uintptr_t) "__callback__");
    if (referent != visit->python->none)
        reference_emit(visit->sink, referent, REFERENCE_WEAK, 0);
}
