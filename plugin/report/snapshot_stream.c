#include "report/snapshot_stream.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "target/copy.h"

enum {
    BUFFER_BYTES = 1 << 20,
    MAX_PIECE = 64,     /* bytes appended between two looks at the room */
    MAX_KEPT = 1 << 18, /* entries of a table */
    NUMBER_DIGITS = 10, /* of a uint32_t */
};

static void
write_all(struct snapshot_stream *stream, int descriptor, const char *bytes, size_t length)
{
    while (length && !stream->failure) {
        ssize_t written = write(descriptor, bytes, length);
        if (written < 0) {
            stream->failure = errno == EINTR ? 0 : errno;
            continue;
        }
        bytes += written;
        length -= (size_t)written;
    }
}

static void
empty(struct snapshot_stream *stream, struct snapshot_buffer *buffer)
{
    write_all(stream, buffer->descriptor, buffer->bytes, buffer->length);
    buffer->length = 0;
}

/* Room for MAX_PIECE bytes. */
static char *
room(struct snapshot_stream *stream, struct snapshot_buffer *buffer)
{
    if (buffer->length + MAX_PIECE > BUFFER_BYTES)
        empty(stream, buffer);
    return buffer->bytes + buffer->length;
}

void
snapshot_stream_init(struct snapshot_stream *stream, int descriptor, const char *path)
{
    g_autofree char *beside = g_strconcat(path, ".strings-XXXXXX", NULL);
    *stream = (struct snapshot_stream){
        .file = {descriptor, g_malloc(BUFFER_BYTES), 0},
        .strings = {g_mkstemp_full(beside, O_RDWR | O_CLOEXEC, 0600), g_malloc(BUFFER_BYTES), 0},
        .texts = g_hash_table_new(g_str_hash, g_str_equal),
        .addresses = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL),
        .kept = g_string_chunk_new(1 << 16),
    };
    if (stream->strings.descriptor < 0)
        stream->failure = errno;
    else
        unlink(beside); /* it is nobody else's, and goes when it is closed */
}

void
snapshot_stream_clear(struct snapshot_stream *stream)
{
    if (stream->strings.descriptor >= 0)
        close(stream->strings.descriptor);
    g_free(stream->file.bytes);
    g_free(stream->strings.bytes);
    g_hash_table_destroy(stream->texts);
    g_hash_table_destroy(stream->addresses);
    g_string_chunk_free(stream->kept);
}

void
snapshot_flush(struct snapshot_stream *stream)
{
    empty(stream, &stream->file);
}

void
snapshot_text(struct snapshot_stream *stream, const char *text)
{
    snapshot_flush(stream);
    write_all(stream, stream->file.descriptor, text, strlen(text));
}

static size_t
put_number(char *out, uint32_t number)
{
    char digits[NUMBER_DIGITS];
    size_t count = 0;
    do
        digits[count++] = (char)('0' + number % 10);
    while (number /= 10);
    for (size_t i = 0; i < count; i++)
        out[i] = digits[count - 1 - i];
    return count;
}

void
snapshot_numbers(struct snapshot_stream *stream, bool first, const uint32_t *numbers,
                 unsigned count)
{
    char *start = room(stream, &stream->file), *out = start;
    for (unsigned i = 0; i < count; i++) {
        if (i || !first)
            *out++ = ',';
        out += put_number(out, numbers[i]);
    }
    *out++ = '\n'; /* DevTools and memlab take blanks between numbers; people can read it */
    stream->file.length += (size_t)(out - start);
}

/* One byte of a string of JSON's. */
static void
put_byte(struct snapshot_stream *stream, unsigned char byte)
{
    static const char hex[] = "0123456789abcdef";
    char *out = room(stream, &stream->strings);
    size_t length = 0;
    if (byte < 0x20 || byte == '"' || byte == '\\') {
        out[length++] = '\\';
        if (byte < 0x20) {
            memcpy(out + length, "u00", 3);
            out[length + 3] = hex[byte >> 4];
            out[length + 4] = hex[byte & 15];
            length += 5;
        } else {
            out[length++] = (char)byte;
        }
    } else {
        out[length++] = (char)byte;
    }
    stream->strings.length += length;
}

uint32_t
snapshot_string(struct snapshot_stream *stream, const char *text)
{
    g_autofree char *valid = g_utf8_validate(text, -1, NULL) ? NULL : g_utf8_make_valid(text, -1);
    char *out = room(stream, &stream->strings);
    size_t length = 0;
    if (stream->string_count) {
        out[length++] = ',';
        out[length++] = '\n';
    }
    out[length++] = '"';
    stream->strings.length += length;
    for (const char *c = valid ? valid : text; *c; c++)
        put_byte(stream, (unsigned char)*c);
    *room(stream, &stream->strings) = '"';
    stream->strings.length++;
    return stream->string_count++;
}

static void
make_room_in_tables(struct snapshot_stream *stream)
{
    if (g_hash_table_size(stream->texts) < MAX_KEPT &&
        g_hash_table_size(stream->addresses) < MAX_KEPT)
        return;
    g_hash_table_remove_all(stream->texts);
    g_hash_table_remove_all(stream->addresses);
    g_string_chunk_clear(stream->kept);
}

uint32_t
snapshot_shared_string(struct snapshot_stream *stream, const char *text)
{
    gpointer found = g_hash_table_lookup(stream->texts, text);
    if (found)
        return GPOINTER_TO_UINT(found) - 1;
    make_room_in_tables(stream);
    uint32_t number = snapshot_string(stream, text);
    g_hash_table_insert(stream->texts, g_string_chunk_insert(stream->kept, text),
                        GUINT_TO_POINTER(number + 1));
    return number;
}

uint32_t
snapshot_known_address(const struct snapshot_stream *stream, uint64_t address)
{
    return GPOINTER_TO_UINT(g_hash_table_lookup(stream->addresses, &address));
}

uint32_t
snapshot_string_of_address(struct snapshot_stream *stream, uint64_t address, const char *text)
{
    uint32_t number = snapshot_shared_string(stream, text);
    g_hash_table_insert(stream->addresses, copy_of(&address, sizeof address),
                        GUINT_TO_POINTER(number + 1));
    return number;
}

void
snapshot_append_strings(struct snapshot_stream *stream)
{
    snapshot_flush(stream);
    empty(stream, &stream->strings);
    if (lseek(stream->strings.descriptor, 0, SEEK_SET) < 0 && !stream->failure)
        stream->failure = errno;
    while (!stream->failure) {
        ssize_t length = read(stream->strings.descriptor, stream->file.bytes, BUFFER_BYTES);
        if (length == 0)
            break;
        if (length > 0)
            write_all(stream, stream->file.descriptor, stream->file.bytes, (size_t)length);
        else if (errno != EINTR)
            stream->failure = errno;
    }
}
