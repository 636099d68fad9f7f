/* How long one pass over the memory of a core takes: the floor for anything that reads it all.
 *
 * Sums every word of every PT_LOAD segment, twice; the second time, with the file's pages in
 * memory, is printed: "BYTES SECONDS SUM".
 */
#include <elf.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static double
now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static uint64_t
sum_words(const uint64_t *words, size_t count)
{
    uint64_t sum = 0;
    for (size_t i = 0; i < count; i++)
        sum += words[i];
    return sum;
}

int
main(int argc, char **argv)
{
    struct stat status;
    int file = argc == 2 ? open(argv[1], O_RDONLY) : -1;
    if (file < 0 || fstat(file, &status) != 0 || (size_t)status.st_size < sizeof(Elf64_Ehdr)) {
        fprintf(stderr, "usage: pass CORE\n");
        return EXIT_FAILURE;
    }
    size_t size = (size_t)status.st_size;
    const uint8_t *core = mmap(NULL, size, PROT_READ, MAP_PRIVATE, file, 0);
    if (core == MAP_FAILED) {
        perror(argv[1]);
        return EXIT_FAILURE;
    }
    const Elf64_Ehdr *header = (const Elf64_Ehdr *)core;
    if (memcmp(header->e_ident, ELFMAG, SELFMAG) != 0 || header->e_phoff > size ||
        header->e_phnum > (size - header->e_phoff) / sizeof(Elf64_Phdr)) {
        fprintf(stderr, "%s: not a whole ELF core\n", argv[1]);
        return EXIT_FAILURE;
    }
    const Elf64_Phdr *segments = (const Elf64_Phdr *)(core + header->e_phoff);

    uint64_t sum = 0, bytes = 0;
    double seconds = 0;
    for (int pass = 0; pass < 2; pass++) {
        double start = now();
        bytes = 0;
        for (size_t i = 0; i < header->e_phnum; i++) {
            const Elf64_Phdr *segment = &segments[i];
            if (segment->p_type != PT_LOAD || segment->p_offset > size ||
                segment->p_filesz > size - segment->p_offset)
                continue;
            sum += sum_words((const uint64_t *)(core + segment->p_offset),
                             segment->p_filesz / sizeof(uint64_t));
            bytes += segment->p_filesz;
        }
        seconds = now() - start;
    }
    printf("%llu %.6f %llx\n", (unsigned long long)bytes, seconds, (unsigned long long)sum);
    close(file);
    return EXIT_SUCCESS;
}
