/* _PyRuntime of 3.12 among other things in memory, and what only looks like it. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "layout/runtime_search.h"
#include "mock_target.h"

static struct mock_target *target;
static struct table_source table;
static uint64_t runtime, newest, main_interpreter, thread;

static uint64_t
size_of(const char *structure)
{
    uint64_t size = 0;
    cr_assert(table.source.structure_size(&table, structure, &size));
    return size;
}

static uint64_t
place_of(uint64_t address, const char *structure, const char *path)
{
    struct layout_member member;
    cr_assert(table.source.member(&table, structure, path, &member), "%s", path);
    return address + member.offset;
}

static void
set(uint64_t address, const char *structure, const char *path, uint64_t value)
{
    mock_poke_word(target, place_of(address, structure, path), value);
}

/* An interpreter with a thread, a dict and empty lists of objects. */
static void
make_interpreter(uint64_t address, uint64_t id)
{
    uint64_t dict = mock_place(target, 64), type = mock_place(target, 512),
             list = place_of(address, "PyInterpreterState", "gc.generations");
    thread = mock_place(target, size_of("PyThreadState"));
    set(dict, "PyObject", "ob_type", type);
    set(type, "PyObject", "ob_type", type);
    set(address, "PyInterpreterState", "id", id);
    set(address, "PyInterpreterState", "sysdict", dict);
    set(address, "PyInterpreterState", "threads.head", thread);
    set(thread, "PyThreadState", "interp", address);
    for (int i = 0; i < 3; i++, list += size_of("struct gc_generation")) {
        mock_poke_word(target, list, list);
        mock_poke_word(target, list + 8, list);
    }
}

static void
setup(void)
{
    const struct table *const *found = tables;
    while (*found && !runtime_search_knows(*found))
        found++;
    cr_assert(found[0] != NULL);
    target = mock_new((struct byte_format){8, false});
    table_source_init(&table, *found, (struct byte_format){8, false});
    /* Of another point release, which has more in front of the interpreter. */
    uint64_t size = size_of("_PyRuntimeState") + 48, variables = mock_place(target, size + 4096);
    runtime = variables + 1024;
    main_interpreter = runtime + size - size_of("PyInterpreterState");
    newest = mock_place(target, size_of("PyInterpreterState"));
    make_interpreter(main_interpreter, 0);
    make_interpreter(newest, 3);
    uint64_t list = place_of(runtime, "_PyRuntimeState", "interpreters.head");
    mock_poke_word(target, list, newest);
    mock_poke_word(target, list + 8, main_interpreter);
    mock_poke_word(target, list + 16, 5);
}

static void
teardown(void)
{
    table_source_clear(&table);
    mock_free(target);
}

TestSuite(runtime_search, .init = setup, .fini = teardown);

static bool
is_found(void)
{
    uint64_t address = 0;
    bool found = runtime_search(mock_memory(target), &address);
    cr_assert(eq(u64, address, found ? runtime : address));
    return found;
}

Test(runtime_search, finds_it)
{
    cr_assert(is_found());
}

Test(runtime_search, newest_interpreter_has_a_lower_number_than_the_next)
{
    set(newest, "PyInterpreterState", "id", 5);
    cr_assert_not(is_found());
}

Test(runtime_search, main_interpreter_has_number_0)
{
    set(main_interpreter, "PyInterpreterState", "id", 1);
    cr_assert_not(is_found());
}

Test(runtime_search, threads_lead_back)
{
    set(thread, "PyThreadState", "interp", main_interpreter);
    cr_assert_not(is_found());
}

Test(runtime_search, what_is_no_dict_is_refused)
{
    set(newest, "PyInterpreterState", "sysdict", thread);
    cr_assert_not(is_found());
}

Test(runtime_search, words_may_be_anything)
{
    uint8_t *bytes = mock_bytes(target, runtime, 4096);
    for (unsigned i = 0; i < 4096; i++)
        bytes[i] = (uint8_t)(i * 37 % 251);
    cr_assert_not(is_found());
}
