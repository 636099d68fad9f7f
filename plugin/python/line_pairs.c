/* From an instruction to its line up to 3.10: pairs of bytes, the second of which is signed
 * (Objects/lnotab_notes.txt).
 *
 * In co_lnotab (3.8, 3.9) a pair says how far the next line's first instruction is, and by how much
 * its number differs.  In co_linetable (3.10) it says how long a run of instructions is, and how
 * its line differs from that of the run before, where there is one at all.
 */
#include "python/frame_object.h"

enum { MAX_TABLE = 1 << 24, CODE_UNIT = 2, NO_LINE = -128, NOT_STARTED = -1 };

/* Objects/codeobject.c, PyCode_Addr2Line (3.8). */
static int64_t
line_by_steps(const uint8_t *table, size_t length, int64_t line, uint64_t offset)
{
    uint64_t at = 0;
    for (size_t i = 0; i + 1 < length; i += 2) {
        at += table[i];
        if (at > offset)
            break;
        line += (int8_t)table[i + 1];
    }
    return line;
}

/* Objects/codeobject.c, advance (3.10). */
static int64_t
line_by_runs(const uint8_t *table, size_t length, int64_t line, uint64_t offset)
{
    uint64_t end = 0;
    for (size_t i = 0; i + 1 < length; i += 2) {
        int8_t difference = (int8_t)table[i + 1];
        end += table[i];
        if (difference != NO_LINE)
            line += difference;
        if (offset < end)
            return difference == NO_LINE ? 0 : line;
    }
    return 0;
}

int
frame_object_line(struct python *python, struct reader *reader, const struct frame *frame)
{
    uint64_t last, table, size, first_line;
    if (!frame->code ||
        !python_field(python, reader, frame->address, FIELD_FRAME_OBJECT_INSTRUCTION, &last) ||
        !python_field(python, reader, frame->code, FIELD_CODE_LINETABLE, &table) ||
        !python_field(python, reader, frame->code, FIELD_CODE_FIRSTLINE, &first_line) ||
        !python_field(python, reader, table, FIELD_VAR_SIZE, &size) || size > MAX_TABLE)
        return 0;
    if ((int32_t)last == NOT_STARTED)
        return (int)first_line;
    const uint8_t *bytes =
        reader_span(reader, table + layout_offset(python->layout, FIELD_BYTES_DATA), size);
    if ((int32_t)last < 0 || !bytes)
        return 0;
    int64_t line = layout_has(python->layout, FIELD_CODE_LNOTAB)
                       ? line_by_steps(bytes, size, (int32_t)first_line, last)
                       : line_by_runs(bytes, size, (int32_t)first_line, last * CODE_UNIT);
    return line > 0 && line <= G_MAXINT32 ? (int)line : 0;
}
