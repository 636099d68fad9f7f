#include "heap/data_stack.h"

#include "target/copy.h"

enum {
    STATE_WORDS = 256,    /* of a thread's state, looked at for one that leads to a piece */
    MAX_PIECES = 1 << 12, /* of a thread */
    MAX_PIECE = 1 << 30,
};

/* Does a piece begin at ADDRESS? */
static bool
read_piece(struct reader *reader, uint64_t address, uint64_t *previous, uint64_t *size)
{
    const unsigned word = reader->word_size;
    uint64_t top;
    return address && address % MEMORY_PAGE == 0 && reader_word(reader, address, previous) &&
           reader_word(reader, address + word, size) &&
           reader_word(reader, address + 2 * word, &top) && *previous % MEMORY_PAGE == 0 &&
           *previous != address && *size && *size % MEMORY_PAGE == 0 && *size <= MAX_PIECE &&
           top <= *size / word;
}

void
data_stack_each(struct python *python, const struct roots *roots,
                void (*take)(void *context, uint64_t start, uint64_t end), void *context)
{
    struct reader reader;
    g_autoptr(GHashTable) seen = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    reader_init(&reader, python->memory);
    if (frames_are_objects(python->layout))
        return;
    for (guint i = 0; i < roots->threads->len; i++) {
        uint64_t state = g_array_index(roots->threads, struct root_thread, i).state;
        for (unsigned n = 0; n < STATE_WORDS; n++) {
            uint64_t piece, previous, size;
            if (!reader_word(&reader, state + n * reader.word_size, &piece))
                break;
            for (unsigned count = 0;
                 count < MAX_PIECES && read_piece(&reader, piece, &previous, &size) &&
                 g_hash_table_add(seen, copy_of(&piece, sizeof piece));
                 count++, piece = previous)
                take(context, piece, piece + size);
        }
    }
}
