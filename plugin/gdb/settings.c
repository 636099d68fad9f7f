#include "gdb/settings.h"

#include "command/settings.h"
#include "gdb/output.h"
#include "gdb/registry.h"

/* The rows that stand for the prefixes `set py-referrers` and `show py-referrers`. */
static const char set_prefix[] = "set py-referrers";
static const char show_prefix[] = "show py-referrers";

/* "What the heap is read through is "auto"." */
static char *
sentence(const struct setting *setting, const char *value)
{
    char *text = g_strdup_printf("%s is \"%s\".", setting->summary, value);
    text[0] = g_ascii_toupper(text[0]);
    return text;
}

/* Sets the attribute NAME of OBJECT to TEXT. */
static bool
set_text(PyObject *object, const char *name, const char *text, GError **error)
{
    g_autoptr(PyObject) string = python_text(text);
    if (string && PyObject_SetAttrString(object, name, string) == 0)
        return true;
    python_take_error(error, PR_ERROR_UNUSABLE);
    return false;
}

/* A text that its setting does not accept gives way to the one before, as GDB has taken it already.
 */
static bool
accept_or_restore(PyObject *self, const struct setting *setting, GError **error)
{
    static GHashTable *accepted; /* setting -> its latest good value */
    g_autofree char *value = python_attribute_string(self, "value");
    if (!accepted)
        accepted = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    if (value)
        g_strstrip(value);
    if (!value || settings_accept(setting, value, error)) {
        if (value)
            set_text(self, "value", value, NULL);
        g_hash_table_insert(accepted, (gpointer)setting, g_steal_pointer(&value));
        return true;
    }
    const char *before = g_hash_table_lookup(accepted, setting);
    set_text(self, "value", before ? before : setting->initial, NULL);
    return false;
}

static PyObject *
get_set_string(PyObject *self, G_GNUC_UNUSED PyObject *unused)
{
    const struct setting *setting = registry_row(self);
    g_autoptr(GError) error = NULL;
    if (setting && !setting->values && !accept_or_restore(self, setting, &error)) {
        g_autoptr(PyObject) type = gdb_constant("GdbError");
        g_autoptr(PyObject) message = python_text(error->message);
        PyErr_SetObject(type ? type : PyExc_RuntimeError, message);
        return NULL;
    }
    return python_text("");
}

static PyObject *
get_show_string(PyObject *self, PyObject *arguments)
{
    const struct setting *setting = registry_row(self);
    const char *value;
    if (!PyArg_ParseTuple(arguments, "s", &value))
        return NULL;
    g_autofree char *text = setting ? sentence(setting, value) : g_strdup("");
    return PyUnicode_FromString(text);
}

static PyMethodDef setting_methods[] = {
    /* Without this GDB 11 and older print the documentation at each `set`. */
    {"get_set_string", get_set_string, METH_NOARGS, NULL},
    {"get_show_string", get_show_string, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};

/* The prefixes by themselves: `show py-referrers` shows every setting, `set py-referrers` explains.
 */
static PyObject *
invoke_prefix(PyObject *self, PyObject *arguments)
{
    const char *prefix = registry_row(self), *line;
    PyObject *typed;
    if (!PyArg_ParseTuple(arguments, "sO", &line, &typed))
        return NULL;
    if (*line) {
        g_autoptr(PyObject) type = gdb_constant("GdbError");
        PyErr_Format(type, "Undefined %s command: \"%s\".  Try \"help %s\".", prefix, line, prefix);
        return NULL;
    }
    const GPtrArray *all = settings_all();
    for (guint i = 0; prefix == show_prefix && i < all->len; i++) {
        const struct setting *setting = g_ptr_array_index(all, i);
        const char *value = settings_value(NULL, setting->name);
        g_autofree char *text = value ? sentence(setting, value) : g_strdup("");
        g_autofree char *shown = g_strdup_printf("%s:  %s\n", setting->name, text);
        output_write(NULL, shown);
    }
    if (prefix == set_prefix) {
        g_autofree char *help = gdb_execute("help set py-referrers", NULL);
        output_write(NULL, help ? help : "");
    }
    Py_IncRef(Py_None);
    return Py_None;
}

static PyMethodDef prefix_methods[] = {
    {"invoke", invoke_prefix, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static bool
register_prefix(const char *prefix, const char *documentation, GError **error)
{
    g_autoptr(PyObject) class = registry_class("Command", prefix_methods, documentation, error);
    g_autoptr(PyObject) command_class = gdb_constant("COMMAND_DATA");
    g_autoptr(PyObject) completer = gdb_constant("COMPLETE_NONE");
    if (!class || !command_class || !completer)
        return false;
    g_autoptr(PyObject) arguments =
        Py_BuildValue("(sOOO)", prefix, command_class, completer, Py_True);
    return registry_add(class, arguments, prefix, error);
}

static bool
register_setting(const struct setting *setting, GError **error)
{
    g_autofree char *name = g_strconcat("py-referrers ", setting->name, NULL);
    g_autofree char *set_text_line = g_strdup_printf("Set %s.", setting->summary);
    g_autofree char *show_text_line = g_strdup_printf("Show %s.", setting->summary);
    g_autoptr(PyObject) class = registry_class("Parameter", setting_methods, setting->help, error);
    if (!class || !set_text(class, "set_doc", set_text_line, error) ||
        !set_text(class, "show_doc", show_text_line, error))
        return false;

    g_autoptr(PyObject) command_class = gdb_constant("COMMAND_DATA");
    g_autoptr(PyObject) parameter_class =
        gdb_constant(setting->values ? "PARAM_ENUM" : "PARAM_STRING_NOESCAPE");
    g_autoptr(PyObject) values = setting->values ? python_list(setting->values, 0) : NULL;
    if (!command_class || !parameter_class || (setting->values && !values))
        return false;
    g_autoptr(PyObject) arguments =
        values ? Py_BuildValue("(sOOO)", name, command_class, parameter_class, values)
               : Py_BuildValue("(sOO)", name, command_class, parameter_class);
    return registry_add(class, arguments, setting, error) &&
           set_text(registry_instance(setting), "value", setting->initial, error);
}

bool
settings_register(GError **error)
{
    if (!register_prefix(set_prefix, "Set how py-referrers works.", error) ||
        !register_prefix(show_prefix, "Show how py-referrers works.", error))
        return false;
    const GPtrArray *all = settings_all();
    for (guint i = 0; i < all->len; i++)
        if (!register_setting(g_ptr_array_index(all, i), error))
            return false;
    return true;
}

const char *
settings_value(G_GNUC_UNUSED void *context, const char *name)
{
    static char *latest;
    const GPtrArray *all = settings_all();
    for (guint i = 0; i < all->len; i++) {
        const struct setting *setting = g_ptr_array_index(all, i);
        if (g_strcmp0(setting->name, name) != 0)
            continue;
        PyObject *instance = registry_instance(setting);
        g_free(latest);
        latest = instance ? python_attribute_string(instance, "value") : NULL;
        return latest ? latest : setting->initial;
    }
    return NULL;
}
