#include "report/heap_info.h"

#include "python/type.h"
#include "report/python_version.h"

static void row(GString *out, const char *title, const char *format, ...) G_GNUC_PRINTF(3, 4);

static void
row(GString *out, const char *title, const char *format, ...)
{
    va_list arguments;
    g_string_append_printf(out, "%-14s", title);
    va_start(arguments, format);
    g_string_append_vprintf(out, format, arguments);
    va_end(arguments);
    g_string_append_c(out, '\n');
}

static void
write_version(const struct heap *heap, const struct version *told, GString *out)
{
    struct version version = *told;
    if ((!version.hex || version.minor_only) && python_hexversion(heap, &version.hex)) {
        version.minor_only = false;
        version.from = "sys.hexversion";
    }
    if (!version.hex) {
        row(out, "Python", "CPython, version unknown");
        return;
    }
    g_autofree char *text = version_describe(&version);
    row(out, "Python", "CPython %s, as %s says%s", text, version.from,
        version_is_untested(&version) ? ": an untested version" : "");
}

/* One row of several lines. */
static void
write_lines(const char *title, const char *text, GString *out)
{
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (char **line = lines; *line; line++)
        row(out, line == lines ? title : "", "%s", *line);
}

static void
write_memory(const struct index *index, const struct heap_info *info, GString *out)
{
    struct memory_statistics memory;
    memory_statistics(index->heap->python->memory, &memory);
    row(out, "Memory", "%s", info->memory_source);
    if (memory.segment_count) {
        g_autofree char *size = g_format_size_full(memory.segment_bytes, G_FORMAT_SIZE_DEFAULT);
        row(out, "", "%zu segments mapped, %s", memory.segment_count, size);
    }
    g_autofree char *copied = g_format_size_full(memory.fallback_bytes, G_FORMAT_SIZE_DEFAULT);
    row(out, "", "%s copied in %" G_GUINT64_FORMAT " reads%s", copied, memory.fallback_reads,
        memory.segment_count ? " through GDB" : "");
    if (info->memory_note)
        row(out, "", "%s", info->memory_note);
}

/* Does it know any block's state? */
static bool
knows_blocks(const struct allocator *allocator)
{
    return allocator && (allocator_arena_count(allocator) ||
                         mimalloc_segment_count(allocator_mimalloc(allocator)));
}

static void
write_not_read(const struct index *index, const struct heap_info *info, GString *out)
{
    const struct heap_coverage *coverage = &index->heap->coverage;
    const struct roots *roots = index->heap->roots;
    gsize before = out->len;
    struct memory_statistics read;
    memory_statistics(index->heap->python->memory, &read);
    if (info->truncated_bytes) {
        g_autofree char *size = g_format_size_full(info->truncated_bytes, G_FORMAT_SIZE_DEFAULT);
        row(out, "Not read", "%s: the core file is cut short", size);
    }
    if (read.refused_pages)
        row(out, "Not read",
            "%" G_GUINT64_FORMAT " pages, and what is near them: there is no memory left for them "
            "here; see ulimit -v",
            read.refused_pages);
    if (index->heap->python->constants_missing)
        row(out, "Not read",
            "what is constant in the program, which is not at hand: types of C modules have no "
            "names, those of CPython their names from the table");
    if (coverage->broken_lists)
        row(out, "Not read", "%u lists of collected objects, from some link on",
            coverage->broken_lists);
    if (coverage->broken_pages)
        row(out, "Not read", "%u pages of the allocator, wholly or in part",
            coverage->broken_pages);
    if (roots->broken_chains)
        row(out, "Not read", "%u chains of interpreters, threads or frames, from some link on",
            roots->broken_chains);
    if (coverage->unreadable)
        row(out, "Not read", "%" G_GUINT64_FORMAT " structures of objects", coverage->unreadable);
    if (coverage->not_objects)
        row(out, "Not objects",
            "%" G_GUINT64_FORMAT " references lead to no object and were left out",
            coverage->not_objects);
    if (coverage->collecting)
        row(out, "Caution",
            "the garbage collector was at work: objects in its hands may be missing");
    if (!knows_blocks(index->heap->allocator))
        row(out, "Caution",
            "no arenas of the small-object allocator were found: freed memory is not told apart");
    if (info->doubt)
        row(out, "Caution", "%s", info->doubt);
    if (out->len == before)
        row(out, "Not read", "nothing: all of it could be read");
}

/* Types whose instances were read by guessing, with what is lost. */
static void
write_inferred(const struct index *index, GString *out)
{
    const struct python *python = index->heap->python;
    g_autoptr(GString) names = g_string_new(NULL);
    unsigned shown = 0;
    for (guint i = 0; i < python->types->len; i++) {
        const struct type *type = g_ptr_array_index(python->types, i);
        if (!type->inferred || type->of_python || ++shown > 8)
            continue;
        g_string_append_printf(names, "%s%s", names->len ? ", " : "", type->name);
    }
    if (shown)
        row(out, "Inferred", "members of %u C types without debug information: %s%s", shown,
            names->str, shown > 8 ? ", …" : "");
}

static void
write_refcounts(const struct refcounts *refcounts, GString *out)
{
    uint64_t tracked, exact;
    refcounts_share(refcounts, &tracked, &exact);
    row(out, "Refcounts",
        "%" G_GUINT64_FORMAT " of %" G_GUINT64_FORMAT
        " tracked objects are exactly explained (%.3f %%)",
        exact, tracked, tracked ? 100.0 * (double)exact / (double)tracked : 100.0);
}

void
heap_info_write(const struct index *index, const struct refcounts *refcounts,
                const struct heap_info *info, GString *out)
{
    const struct heap *heap = index->heap;
    const struct python *python = heap->python;
    write_version(heap, info->version, out);
    if (info->program)
        row(out, "Program", "%s", info->program);
    write_memory(index, info, out);
    write_lines("Layout", info->layout, out);
    if (info->runtime_from)
        row(out, "", "_PyRuntime found by %s", info->runtime_from);
    row(out, "State", "%u interpreter%s, %u thread%s, %u frames", python->interpreters->len,
        python->interpreters->len == 1 ? "" : "s", heap->roots->threads->len,
        heap->roots->threads->len == 1 ? "" : "s", heap->roots->frames->len);
    row(out, "Objects", "%u of %u types, %" G_GUINT64_FORMAT " of them tracked by the collector",
        heap->object_count, python->types->len, heap->coverage.tracked);
    row(out, "Roots", "%u", heap->roots->roots->len);
    row(out, "References",
        "%" G_GUINT64_FORMAT " and one of each object to its class; %" G_GUINT64_FORMAT " inferred",
        index->reference_count, heap->coverage.inferred_edges);
    if (refcounts)
        write_refcounts(refcounts, out);
    write_inferred(index, out);
    g_autofree char *size =
        g_format_size_full(graph_bytes(&index->referrers) + address_map_bytes(heap->objects) +
                               heap->object_count * sizeof(uint32_t),
                           G_FORMAT_SIZE_DEFAULT);
    row(out, "Index", "%s", size);
    write_not_read(index, info, out);
}
