#include "python/text.h"
#include "query/holders_internal.h"

/* What else but being somebody's __dict__ keeps a dict: is there more to tell than its owners? */
struct dict_owners {
    bool any;
    bool imported_module;
    bool others;
};

/* Are the variables of MODULE wanted? */
static bool
has_prefix(struct holders *holders, uint32_t module)
{
    g_autoptr(GString) name = g_string_new(NULL);
    if (!holders->module_prefixes)
        return true;
    text_name(holders->python, &holders->reader, holders_address(holders, module),
              heap_type(holders->heap, module), name);
    for (const char *const *prefix = holders->module_prefixes; *prefix; prefix++)
        if (g_str_has_prefix(name->str, *prefix))
            return true;
    return false;
}

/* The object is the value of ENTRY in the dict DICT.  Whose __dict__ is that?  Each
 * owner is a holder, and tells so itself where the values are its own. */
static struct dict_owners
yield_dict_owners(struct holders *holders, uint32_t dict, const struct reference *entry)
{
    struct dict_owners owners = {0};
    uint64_t dict_address = holders_address(holders, dict);
    uint32_t count, looks = 0, previous = ADDRESS_MAP_NONE;
    const uint32_t *referrers = index_referrers(holders->index, dict, &count);
    guint root_count;
    heap_roots_of(holders->heap, dict, &root_count);
    owners.others = root_count > 0;
    for (uint32_t i = 0; i < count && holders_go_on(holders, i); i++) {
        if (referrers[i] == previous)
            continue;
        previous = referrers[i];
        if (++looks > OWNER_LOOKS || holders_dict(holders, referrers[i]) != dict_address) {
            owners.others = true;
            continue;
        }
        owners.any = true;
        bool imported = holders_is_imported_module(holders->heap, referrers[i]);
        owners.imported_module |= imported;
        if (entry->borrowed || holders_leave_out(holders, referrers[i]))
            continue;
        if (imported && !has_prefix(holders, referrers[i])) {
            holders->left_out.of_modules++;
            continue;
        }
        uint64_t address = holders_address(holders, referrers[i]);
        char *name = naming_attribute(holders->heap, &holders->reader, address,
                                      heap_type(holders->heap, referrers[i]), entry->detail);
        if (imported) {
            holders->take(holders->context,
                          (struct holding){.name = name,
                                           .address = address,
                                           .holder = NO_HOLDER,
                                           .place = holders_place_of_module(holders, referrers[i]),
                                           .root = true});
        } else {
            holders_yield_object(holders, referrers[i], name, address, HOLDER_STRONG);
        }
    }
    return owners;
}

/* "app.x (global)" for a dict that some function has as its __globals__; NULL for any other. */
static char *
name_of_global(struct holders *holders, uint32_t dict, uint64_t key)
{
    uint32_t count;
    const uint32_t *referrers = index_referrers(holders->index, dict, &count);
    uint64_t address = holders_address(holders, dict);
    bool globals = false;
    for (uint32_t i = 0; i < MIN(count, 64) && !globals; i++) {
        if (strcmp(heap_type(holders->heap, referrers[i])->name, "function") != 0)
            continue;
        GArray *found = holders_references(holders, referrers[i], address);
        for (guint n = 0; n < found->len; n++) {
            const struct reference *reference = &g_array_index(found, struct reference, n);
            globals |= reference->kind == REFERENCE_FIELD &&
                       strcmp((const char *)(uintptr_t)reference->detail, "__globals__") == 0;
        }
        g_array_free(found, TRUE);
    }
    if (!globals)
        return NULL;
    GString *name = g_string_new(NULL);
    naming_namespace(holders->heap, &holders->reader, address, name);
    g_string_append_c(name, '.');
    text_value(holders->python, &holders->reader, key, 150, name);
    g_string_append(name, " (global)");
    return g_string_free(name, FALSE);
}

void
holders_of_dict_value(struct holders *holders, uint32_t dict, const struct reference *reference)
{
    uint64_t address = holders_address(holders, dict);
    struct dict_owners owners = yield_dict_owners(holders, dict, reference);
    /* The functions of a module that is imported have its dict as their globals, and so on: the way
     * to a root is told already. */
    if (owners.imported_module || (owners.any && !owners.others))
        return;
    if (!owners.any && holders_of_thread_local(holders, dict, reference))
        return;
    char *name = owners.any ? NULL : name_of_global(holders, dict, reference->detail);
    if (!name)
        name = naming_reference(holders->heap, &holders->reader, address,
                                heap_type(holders->heap, dict), reference, FRAMES_FULL);
    holders_yield_object(holders, dict, name, address, HOLDER_STRONG);
}
