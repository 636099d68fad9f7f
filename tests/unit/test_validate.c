/* Does a layout fit a program?  One that is right, and others where a member was moved. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "layout/validate.h"
#include "mock_python.h"

static struct mock_python *mock;

static void
setup(void)
{
    mock = mock_python_new(mock_x86_64);
    uint64_t dict = mock_dict_of(mock, NULL, 0);
    mock_set(mock, mock->interpreter, "PyInterpreterState.sysdict", dict);
    mock_source_add_member(&mock->source, "PyThreadState.interp",
                           (struct layout_member){.offset = 16, .size = 8});
    mock_set(mock, mock->thread, "PyThreadState.interp", mock->interpreter);
}

static void
teardown(void)
{
    mock_python_free(mock);
}

TestSuite(validate, .init = setup, .fini = teardown);

/* The complaint, or NULL. */
static char *
complaint(void)
{
    GError *error = NULL;
    uint64_t runtime;
    mock_open(mock);
    const struct layout_source *source = &mock->source.source;
    cr_assert(source->symbol(source->context, "_PyRuntime", &runtime));
    if (layout_validate(source, &mock->reader, runtime, false, &error))
        return NULL;
    char *text = g_strdup(error->message);
    g_error_free(error);
    return text;
}

Test(validate, a_layout_that_fits)
{
    g_autofree char *text = complaint();
    cr_assert(text == NULL, "%s", text);
}

Test(validate, a_dict_that_is_none)
{
    mock_set(mock, mock->interpreter, "PyInterpreterState.sysdict", mock_str(mock, "no dict"));
    g_autofree char *text = complaint();
    cr_assert(eq(str, text, "PyInterpreterState.sysdict leads to no dict"));
}

Test(validate, lists_that_were_moved)
{
    struct layout_member member = mock_member(&mock->source, "PyInterpreterState.gc.generations");
    member.offset -= 8;
    mock_source_add_member(&mock->source, "PyInterpreterState.gc.generations", member);
    g_autofree char *text = complaint();
    cr_assert(eq(str, text, "PyInterpreterState.gc.generations are no lists of objects"));
}
