/* From an instruction to its line: co_linetable of 3.11 and later (Objects/locations.md).
 *
 * The table is a run of entries.  An entry's first byte has its top bit set, four bits of kind and
 * three of length - 1 in code units of two bytes; the kind says how the line moves.
 */
#include "python/frame_object.h"

enum { CODE_UNIT = 2, MAX_TABLE = 1 << 24 };

enum location_kind {
    LOCATION_LONG = 14,
    LOCATION_NO_COLUMNS = 13,
    LOCATION_ONE_LINE_2 = 12,
    LOCATION_ONE_LINE_0 = 10,
    LOCATION_NONE = 15,
};

/* A number of six bits a byte, lowest first; bit 6 says that more follow. */
static uint32_t
read_varint(const uint8_t *table, size_t length, size_t *position)
{
    uint32_t value = 0;
    for (unsigned shift = 0; *position < length && shift < 30; shift += 6) {
        uint8_t byte = table[(*position)++];
        value |= (uint32_t)(byte & 63) << shift;
        if (!(byte & 64))
            break;
    }
    return value;
}

static int
read_signed_varint(const uint8_t *table, size_t length, size_t *position)
{
    uint32_t value = read_varint(table, length, position);
    return value & 1 ? -(int)(value >> 1) : (int)(value >> 1);
}

/* The line of the code unit at UNIT, 0 if it has none.  A table that makes no sense may count
 * beyond what is a line: only at the end that matters. */
static int
line_of_unit(const uint8_t *table, size_t length, int64_t line, uint64_t unit)
{
    uint64_t start = 0;
    for (size_t position = 0; position < length;) {
        uint8_t first = table[position++];
        unsigned kind = (first >> 3) & 15, units = (first & 7) + 1u;
        if (kind == LOCATION_LONG || kind == LOCATION_NO_COLUMNS)
            line += read_signed_varint(table, length, &position);
        else if (kind >= LOCATION_ONE_LINE_0 && kind <= LOCATION_ONE_LINE_2)
            line += (int)kind - LOCATION_ONE_LINE_0;
        if (unit >= start && unit < start + units)
            return kind == LOCATION_NONE || line > G_MAXINT32 ? 0 : (int)MAX(line, 0);
        start += units;
        while (position < length && !(table[position] & 0x80)) /* columns */
            position++;
    }
    return 0;
}

/* Where the bytecode begins that the frame runs: in the code object; or in a copy for its thread,
 * as each has one in free-threaded builds from 3.14 on (Include/internal/pycore_code.h, co_tlbc).
 */
static uint64_t
bytecode_start(struct python *python, struct reader *reader, const struct frame *frame)
{
    uint64_t own = frame->code + layout_offset(python->layout, FIELD_CODE_BYTECODE);
    uint64_t index, copies, count, copy;
    if (!python_field(python, reader, frame->address, FIELD_FRAME_BYTECODE, &index) || index == 0)
        return own;
    return python_field(python, reader, frame->code, FIELD_CODE_THREAD_BYTECODES, &copies) &&
                   python_field(python, reader, copies, FIELD_BYTECODES_COUNT, &count) &&
                   index < count &&
                   reader_word(reader,
                               copies + layout_offset(python->layout, FIELD_BYTECODES_ENTRIES) +
                                   index * python->word,
                               &copy) &&
                   copy
               ? copy
               : own;
}

int
frame_line(struct python *python, struct reader *reader, const struct frame *frame)
{
    uint64_t instruction, table, size, first_line;
    if (frames_are_objects(python->layout))
        return frame_object_line(python, reader, frame);
    if (!frame->code ||
        !python_field(python, reader, frame->address, FIELD_FRAME_INSTRUCTION, &instruction) ||
        !python_field(python, reader, frame->code, FIELD_CODE_LINETABLE, &table) ||
        !python_field(python, reader, frame->code, FIELD_CODE_FIRSTLINE, &first_line) ||
        !python_field(python, reader, table, FIELD_VAR_SIZE, &size) || size > MAX_TABLE)
        return 0;
    uint64_t code_start = bytecode_start(python, reader, frame);
    const uint8_t *bytes =
        reader_span(reader, table + layout_offset(python->layout, FIELD_BYTES_DATA), size);
    if (instruction + CODE_UNIT == code_start) /* not started: prev_instr is one before the first */
        return (int)first_line;
    if (!bytes || instruction < code_start || instruction - code_start > MAX_TABLE)
        return 0;
    return line_of_unit(bytes, size, (int)first_line, (instruction - code_start) / CODE_UNIT);
}
