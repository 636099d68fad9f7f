#include "command/targets.h"
#include "command/session.h"
#include "query/python_name.h"

static bool
goes_with_type(const struct arguments *arguments, GError **error)
{
    static const char *const narrowing[] = {"subclasses", "where", "largest"};
    for (size_t i = 0; i < G_N_ELEMENTS(narrowing); i++)
        if (arguments_has(arguments, narrowing[i])) {
            g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                        "-%s goes with -type NAME, which says of which type", narrowing[i]);
            return false;
        }
    return true;
}

bool
selection_options_read(struct selection_options *options, const struct arguments *arguments,
                       GError **error)
{
    options->type_name = arguments_option(arguments, "type");
    if (!options->type_name)
        return goes_with_type(arguments, error);
    options->subclasses = arguments_has(arguments, "subclasses");
    options->largest = arguments_has(arguments, "largest");
    options->conditions = g_ptr_array_new_with_free_func((GDestroyNotify)condition_free);
    for (guint i = 0; i < arguments->options->len; i++) {
        const struct given_option *given =
            &g_array_index(arguments->options, struct given_option, i);
        if (strcmp(given->option->name, "where") != 0)
            continue;
        struct condition *condition = condition_new(given->value, error);
        if (!condition)
            return false;
        g_ptr_array_add(options->conditions, condition);
    }
    return arguments_number(arguments, "largest", &options->limit, error);
}

void
selection_options_clear(struct selection_options *options)
{
    if (options->conditions)
        g_ptr_array_free(options->conditions, TRUE);
    *options = (struct selection_options){0};
}

/* The first N by address, or the N largest, of which -limit may cut more when it is given. */
static bool
read_limit(struct targets *targets, const struct arguments *arguments, GError **error)
{
    uint32_t limit;
    if (!arguments_number(arguments, "limit", &limit, error))
        return false;
    if (!targets->selection.largest)
        targets->selection.limit = limit;
    else if (arguments_has(arguments, "limit"))
        targets->selection.limit = MIN(targets->selection.limit, limit);
    return true;
}

bool
targets_read(struct targets *targets, const struct arguments *arguments,
             const struct command *command, const struct host *host, GError **error)
{
    targets->addresses = g_array_new(FALSE, FALSE, sizeof(uint64_t));
    targets->names = g_ptr_array_new();
    targets->note = g_string_new(NULL);
    for (guint i = 0; i < arguments->options->len; i++) {
        const struct given_option *given =
            &g_array_index(arguments->options, struct given_option, i);
        if (strcmp(given->option->name, "name") == 0)
            g_ptr_array_add(targets->names, given->value);
    }
    if (!selection_options_read(&targets->selection, arguments, error))
        return false;
    bool by_type = targets->selection.type_name;
    if (!by_type && arguments_has(arguments, "limit")) {
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                    "-limit goes with -type NAME; `help %s` lists the options", command->name);
        return false;
    }
    if (by_type && !read_limit(targets, arguments, error))
        return false;
    if (!by_type && !targets->names->len && !arguments->words->len) {
        g_set_error(error, PR_ERROR, PR_ERROR_USAGE,
                    "which object?  Give an expression for its address, %s 0x7f12345678, or -name "
                    "or -type",
                    command->name);
        return false;
    }
    return arguments_words(arguments, host, targets->addresses, error);
}

void
targets_clear(struct targets *targets)
{
    if (targets->addresses)
        g_array_free(targets->addresses, TRUE);
    if (targets->names)
        g_ptr_array_free(targets->names, TRUE);
    if (targets->note)
        g_string_free(targets->note, TRUE);
    selection_options_clear(&targets->selection);
    *targets = (struct targets){0};
}

static bool
find_names(struct targets *targets, struct heap *heap, struct budget *budget, GError **error)
{
    for (guint i = 0; i < targets->names->len; i++) {
        const char *name = g_ptr_array_index(targets->names, i);
        uint64_t address = python_name_find(heap->python, name, budget, error);
        if (!address)
            return false;
        g_array_append_val(targets->addresses, address);
    }
    return true;
}

static bool
find_instances(struct targets *targets, struct heap *heap, struct budget *budget, GError **error)
{
    struct selection *selection = selection_find(heap, &targets->selection, budget, error);
    if (!selection)
        return false;
    g_autofree char *text = selection_describe(heap, selection, &targets->selection, budget);
    for (guint i = 0; i < selection->objects->len; i++) {
        const struct selected *found = &g_array_index(selection->objects, struct selected, i);
        g_array_append_val(targets->addresses, found->address);
    }
    g_string_append_printf(targets->note, "Targets: %s\n", text);
    targets->cut = !selection->complete || selection->objects->len < selection->matching;
    selection_free(selection);
    return true;
}

bool
targets_find(struct targets *targets, struct session *session, struct budget *budget,
             GError **error)
{
    for (guint i = 0; i < targets->addresses->len; i++)
        if (!session_check_target(session, targets_at(targets, i), error))
            return false;
    struct heap *heap = session->index->heap;
    return find_names(targets, heap, budget, error) &&
           (!targets->selection.type_name || find_instances(targets, heap, budget, error));
}

bool
targets_are_known(const struct targets *targets)
{
    return !targets->names->len && !targets->selection.type_name;
}

void
targets_add_note(const struct targets *targets, const struct output *output, GString *text,
                 struct network *network)
{
    if (output_is_text(output))
        g_string_append_len(text, targets->note->str, (gssize)targets->note->len);
    else if (targets->cut)
        network_note(network, NETWORK_NO_NODE, "targets", 0, "%.*s", (int)targets->note->len - 1,
                     targets->note->str);
}
