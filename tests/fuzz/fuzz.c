/* Parsers of untrusted bytes, each as a target of a fuzzer.
 *
 *   replay FILE…             what is in corpus/TARGET/, once each, without a fuzzer
 *   fuzz --target=TARGET …   libFuzzer's program; further arguments are its own
 *
 * Targets take the input as a file, as bytes of the target's memory, as a command line, or as
 * changes to a little CPython made by hand (unit/mock_python.h): each of these writes a word, a
 * plain number or the address of one of its objects, into one of its structures; then it is read.
 */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>

#include "../driver/safe_text.h"

uint64_t
take(struct input *input, size_t size)
{
    uint64_t value = 0;
    for (; size > 0 && input->size > 0; size--, input->size--)
        value = value << 8 | *input->bytes++;
    return value;
}

void
check_text(const char *what, const char *text)
{
    if (!is_safe_text(text))
        g_error("%s wrote what is not safe to print: %s", what, text);
}

static const struct target {
    const char *name;
    void (*run)(struct input *input);
} targets[] = {
#define TARGET(name, what) {#name, fuzz_##name},
    FUZZ_TARGETS(TARGET)
#undef TARGET
};

static const struct target *
target_named(const char *name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(targets); i++)
        if (strcmp(targets[i].name, name) == 0)
            return &targets[i];
    return NULL;
}

#ifdef LIBFUZZER

static const struct target *chosen;

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
    for (int i = 1; i < *argc; i++)
        if (g_str_has_prefix((*argv)[i], "--target="))
            chosen = target_named((*argv)[i] + strlen("--target="));
    if (!chosen) {
        fputs("fuzz: --target=", stderr);
        for (size_t i = 0; i < G_N_ELEMENTS(targets); i++)
            fprintf(stderr, "%s%s", i ? "|" : "", targets[i].name);
        fputs("\n", stderr);
        exit(2);
    }
    return 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    chosen->run(&(struct input){bytes, size});
    return 0;
}

#else

/* The folder of a file names its target. */
int
main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        g_autofree char *folder = g_path_get_dirname(argv[i]);
        g_autofree char *name = g_path_get_basename(folder);
        g_autofree char *bytes = NULL;
        const struct target *target = target_named(name);
        gsize size;
        if (!target || !g_file_get_contents(argv[i], &bytes, &size, NULL)) {
            fprintf(stderr, "replay: %s: not a file in the folder of a target\n", argv[i]);
            return 2;
        }
        target->run(&(struct input){(const uint8_t *)bytes, size});
    }
    printf("%d inputs replayed\n", argc - 1);
    return argc > 1 ? 0 : 2;
}

#endif
