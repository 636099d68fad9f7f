#include "query/holders_internal.h"

/* CELL, which holds the object, is item INDEX of the tuple CLOSURE: each function whose __closure__
 * that is holds the object.  False if it is some other tuple. */
static bool
yield_closure_functions(struct holders *holders, uint32_t cell, uint32_t closure, uint64_t index)
{
    uint64_t address = holders_address(holders, closure), size;
    uint32_t count;
    const uint32_t *referrers = index_referrers(holders->index, closure, &count);
    bool any = false, others = false;
    if (!python_field(holders->python, &holders->reader, address, FIELD_VAR_SIZE, &size))
        return false;
    for (uint32_t i = 0; i < MIN(count, OWNER_LOOKS) && holders_go_on(holders, i); i++) {
        if (strcmp(heap_type(holders->heap, referrers[i])->name, "function") != 0) {
            others = true;
            continue;
        }
        any = true;
        uint64_t function = holders_address(holders, referrers[i]);
        if (!holders_leave_out(holders, referrers[i]))
            holders_yield_object(
                holders, referrers[i],
                naming_closure(holders->heap, &holders->reader, function, index, size),
                holders_address(holders, cell), HOLDER_STRONG);
    }
    return any && !others;
}

/* Frames that have the cell as a variable; false if it has roots of other kinds. */
static bool
yield_cell_roots(struct holders *holders, uint32_t cell, uint64_t object, guint *root_count)
{
    bool only_locals = true;
    guint first = heap_roots_of(holders->heap, cell, root_count);
    for (guint i = first; i < first + *root_count && holders_go_on(holders, i - first); i++) {
        const struct root *root = &g_array_index(holders->heap->roots->roots, struct root, i);
        if (root->reference.kind == REFERENCE_LOCAL)
            holders_yield_root(holders, root, object);
        else
            only_locals = false;
    }
    return only_locals;
}

/* Object ID is the contents of a cell.  A frame or generator that has the cell as a variable, and a
 * function that closes over it, hold the object as far as a programmer can see. */
void
holders_of_cell(struct holders *holders, uint32_t id, uint32_t cell)
{
    uint64_t address = holders_address(holders, cell);
    guint root_count;
    bool others = !yield_cell_roots(holders, cell, holders_address(holders, id), &root_count);
    uint32_t count, previous = ADDRESS_MAP_NONE;
    const uint32_t *referrers = index_referrers(holders->index, cell, &count);
    for (uint32_t i = 0; i < MIN(count, OWNER_LOOKS) && holders_go_on(holders, i); i++) {
        if (referrers[i] == previous)
            continue;
        previous = referrers[i];
        GArray *found = holders_references(holders, referrers[i], address);
        for (guint n = 0; n < found->len; n++) {
            const struct reference *reference = &g_array_index(found, struct reference, n);
            if (reference->kind == REFERENCE_LOCAL)
                holders_of_frame(holders, referrers[i], reference);
            else if (reference->kind != REFERENCE_ITEM ||
                     !yield_closure_functions(holders, cell, referrers[i], reference->detail))
                others = true;
        }
        g_array_free(found, TRUE);
    }
    if (others || (count == 0 && root_count == 0))
        holders_yield_object(holders, cell, NULL, address, HOLDER_STRONG);
}
