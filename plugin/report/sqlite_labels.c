#include "report/sqlite_labels.h"

#include <string.h>

enum {
    FIRST_SIZE = 1 << 12,
    LAST_SIZE = 1 << 20, /* 24 MiB: then all are forgotten */
};

static void
make_room(struct labels *labels, size_t size)
{
    labels->slots = g_new0(struct label_slot, size);
    labels->size = size;
    labels->used = 0;
}

void
labels_init(struct labels *labels)
{
    labels->last = 0;
    make_room(labels, FIRST_SIZE);
}

void
labels_clear(struct labels *labels)
{
    g_free(labels->slots);
    labels->slots = NULL;
}

struct label_key
label_key_of(struct heap *heap, struct reader *reader, uint64_t holder, const struct type *type,
             const struct reference *reference, enum label_strength strength)
{
    uint64_t kind = 1 + (uint64_t)reference->kind;
    struct label_key key = {reference->detail, kind << 8 | strength};
    switch (reference->kind) {
    case REFERENCE_KEY:
    case REFERENCE_SHARED_KEY:
        key.subject = reference->referent;
        break;
    case REFERENCE_LOCAL:
        key.subject = frame_code_within(heap->python, reader, holder, type);
        key.rest |= reference->detail << 16;
        break;
    case REFERENCE_TYPE:
    case REFERENCE_INSTANCE_DICT:
    case REFERENCE_MEMBER:
    case REFERENCE_WEAK:
        key.subject = 0;
        break;
    default:
        break;
    }
    return key;
}

/* The slot of KEY, or the free one where it belongs. */
static struct label_slot *
find_slot(const struct labels *labels, const struct label_key *key)
{
    uint64_t hash = (key->subject ^ key->rest << 40 ^ key->rest) * UINT64_C(0x9E3779B97F4A7C15);
    for (size_t i = hash >> 32;; i++) {
        struct label_slot *slot = &labels->slots[i & (labels->size - 1)];
        if (!slot->key.rest || (slot->key.subject == key->subject && slot->key.rest == key->rest))
            return slot;
    }
}

static void
grow(struct labels *labels)
{
    struct labels old = *labels;
    if (old.size == LAST_SIZE) {
        memset(labels->slots, 0, labels->size * sizeof *labels->slots);
        labels->used = 0;
        return;
    }
    make_room(labels, old.size * 2);
    for (size_t i = 0; i < old.size; i++)
        if (old.slots[i].key.rest)
            *find_slot(labels, &old.slots[i].key) = old.slots[i];
    labels->used = old.used;
    g_free(old.slots);
}

uint32_t
labels_find(struct labels *labels, const struct label_key *key, bool *new)
{
    struct label_slot *slot = find_slot(labels, key);
    *new = !slot->key.rest;
    if (!*new)
        return slot->number;
    if (labels->used >= labels->size / 4 * 3) {
        grow(labels);
        slot = find_slot(labels, key);
    }
    labels->used++;
    *slot = (struct label_slot){*key, ++labels->last};
    return slot->number;
}
