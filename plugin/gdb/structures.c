#include "gdb/structures.h"

#include "gdb/members.h"
#include "gdb/object_head.h"
#include "gdb/types.h"

/* The best structure so far; type is as declared, NULL for none. */
struct choice {
    uint64_t basicsize;
    PyObject *type;
    uint64_t size; /* the part of its size that an instance has at least */
};

/* The heads that any function on objects mentions, and the structure of types. */
static bool
is_generic(PyObject *type)
{
    static const char *const names[] = {"_object", "PyObject", "PyVarObject", "_typeobject"};
    g_autofree char *name = type_name(type);
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
        if (g_strcmp0(name, names[i]) == 0)
            return true;
    return false;
}

static void
consider(struct choice *choice, PyObject *declared)
{
    g_autoptr(PyObject) pointer = type_strip(declared);
    if (!pointer || type_kind(pointer) != TYPE_POINTER)
        return;
    g_autoptr(PyObject) type = python_call(pointer, "target", NULL, "()");
    if (!type || is_generic(type) || !object_head_begins(type))
        return;

    uint64_t size = type_size(type), end;
    if (size > choice->basicsize && members_flexible_end(type, &end))
        size = end;
    if (size > choice->basicsize || (choice->type && size <= choice->size))
        return;
    g_clear_pointer(&choice->type, Py_DecRef);
    choice->type = g_steal_pointer(&type);
    choice->size = size;
}

/* The outermost block of the function at PC. */
static PyObject *
function_block(uint64_t pc)
{
    PyObject *block = gdb_call("block_for_pc", NULL, "(K)", (unsigned long long)pc);
    while (block && block != Py_None) {
        g_autoptr(PyObject) function = python_attribute(block, "function");
        if (function)
            return block;
        PyObject *outer = python_attribute(block, "superblock");
        Py_DecRef(block);
        block = outer;
    }
    g_clear_pointer(&block, Py_DecRef);
    return NULL;
}

/* Arguments and locals come in the order of their declaration, so that of equals the argument wins.
 */
static void
consider_variables(struct choice *choice, PyObject *block)
{
    g_autoptr(PyObject) symbols = PyObject_GetIter(block);
    while (symbols) {
        g_autoptr(PyObject) symbol = PyIter_Next(symbols);
        if (!symbol)
            break;
        g_autoptr(PyObject) type = python_attribute_true(symbol, "is_variable") ||
                                           python_attribute_true(symbol, "is_argument")
                                       ? python_attribute(symbol, "type")
                                       : NULL;
        if (type)
            consider(choice, type);
    }
    if (PyErr_Occurred())
        python_take_error(NULL, PR_ERROR_USAGE);
}

bool
structures_of_function(G_GNUC_UNUSED void *context, uint64_t pc, uint64_t basicsize,
                       struct c_structure *structure)
{
    struct choice choice = {.basicsize = basicsize};
    g_autoptr(PyObject) block = function_block(pc);
    if (block)
        consider_variables(&choice, block);
    g_autoptr(PyObject) type = choice.type;
    if (!type || python_interrupted())
        return false;

    g_autofree char *name = type_name(type);
    *structure = (struct c_structure){
        .name = name ? g_steal_pointer(&name) : g_strdup("(anonymous)"),
        .size = type_size(type),
        .members = members_of(type),
    };
    return true;
}
