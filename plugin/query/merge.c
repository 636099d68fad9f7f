#include "query/merge.h"

struct merging {
    const struct referrers *referrers;
    struct merged *merged;
    GHashTable *by_key; /* of the children of one group: key -> group + 1 */
    GHashTable *met;    /* (group, node) that were met, for counting objects */
    uint32_t *group_of; /* by node */
    GString *key;
};

static const struct referrers_node *
node_at(const struct merging *merging, uint32_t node)
{
    return &g_array_index(merging->referrers->nodes, struct referrers_node, node);
}

static struct merged_group *
group_at(const struct merging *merging, uint32_t group)
{
    return &g_array_index(merging->merged->groups, struct merged_group, group);
}

/* The length of a name without the index or key at its end (query/naming.h). */
static size_t
general_length(const char *name)
{
    const char *index = g_strrstr(name, " index="), *key = strstr(name, " key=");
    if (index && index[7] && strspn(index + 7, "0123456789") == strlen(index + 7))
        return (size_t)(index + 6 - name);
    if (key && !g_str_has_suffix(name, " attribute)"))
        return (size_t)(key + 4 - name);
    return strlen(name);
}

static uint32_t
add_group(struct merging *merging, struct merged_group group)
{
    group.children = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    group.members = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    group.same_address = true;
    group.first_elsewhere = NO_GROUP;
    g_array_append_val(merging->merged->groups, group);
    return merging->merged->groups->len - 1;
}

/* The group of the holders of PARENT's members that are like HOLDER. */
static uint32_t
group_for(struct merging *merging, uint32_t parent, const struct holder *holder)
{
    const struct referrers_node *object =
        holder->node == NO_NODE ? NULL : node_at(merging, holder->node);
    size_t general = holder->name ? general_length(holder->name) : 0;
    g_string_printf(merging->key, "%d%d", holder->strength, holder->root);
    if (holder->name)
        g_string_append_len(merging->key, holder->name, (gssize)general);
    if (object)
        g_string_append_printf(merging->key, "\n%s", object->name);
    uint32_t group = GPOINTER_TO_UINT(g_hash_table_lookup(merging->by_key, merging->key->str));
    if (group)
        return group - 1;
    group = add_group(merging, (struct merged_group){
                                   .name = g_strdup(holder->name),
                                   .object = object ? g_strdup(object->name) : NULL,
                                   .address = object ? object->address : holder->address,
                                   .place = g_strdup(holder->place),
                                   .strength = holder->strength,
                                   .root = holder->root,
                                   .static_type = object && object->root,
                                   .depth = group_at(merging, parent)->depth + 1,
                                   .parent = parent,
                               });
    g_array_append_val(group_at(merging, parent)->children, group);
    g_hash_table_insert(merging->by_key, g_strdup(merging->key->str), GUINT_TO_POINTER(group + 1));
    return group;
}

/* NODE is one of the objects of GROUP; is it a member? */
static void
add_object(struct merging *merging, uint32_t group, uint32_t node)
{
    struct merged_group *self = group_at(merging, group);
    bool members = merging->group_of[node] == NO_GROUP;
    if (members) {
        merging->group_of[node] = group;
        g_array_append_val(self->members, node);
        self->objects++;
    } else if (merging->group_of[node] != group) {
        uint64_t *pair = g_new(uint64_t, 1);
        *pair = ((uint64_t)group << 32) | node;
        if (!g_hash_table_add(merging->met, pair))
            return;
        self->objects++;
        self->elsewhere++;
        if (self->first_elsewhere == NO_GROUP)
            self->first_elsewhere = merging->group_of[node];
    }
}

static void
add_holder(struct merging *merging, uint32_t parent, const struct holder *holder)
{
    uint32_t group = group_for(merging, parent, holder);
    struct merged_group *self = group_at(merging, group);
    self->references++;
    if (self->name && strcmp(self->name, holder->name) != 0)
        self->name[general_length(self->name)] = '\0';
    if (g_strcmp0(self->place, holder->place) != 0)
        g_clear_pointer(&self->place, g_free);
    self->same_address &=
        self->address ==
        (holder->node == NO_NODE ? holder->address : node_at(merging, holder->node)->address);
    if (holder->node != NO_NODE)
        add_object(merging, group, holder->node);
}

static void
note_cuts(struct merged_group *group, const struct referrers_node *node)
{
    group->cuts[node->cut]++;
    group->instances += node->instances;
    group->parts += node->parts;
    if (node->holder_total > node->holders->len)
        group->not_listed += node->holder_total - node->holders->len;
}

static int
by_weight(gconstpointer a, gconstpointer b, gpointer context)
{
    const struct merging *merging = context;
    const struct merged_group *first = group_at(merging, *(const uint32_t *)a);
    const struct merged_group *second = group_at(merging, *(const uint32_t *)b);
    bool weak = first->strength == HOLDER_WEAK;
    if (weak != (second->strength == HOLDER_WEAK))
        return weak ? 1 : -1;
    if (first->root != second->root)
        return first->root ? -1 : 1;
    if (first->references != second->references)
        return first->references > second->references ? -1 : 1;
    return first < second ? -1 : first > second;
}

static void
expand(struct merging *merging, uint32_t group)
{
    g_hash_table_remove_all(merging->by_key);
    for (guint i = 0; i < group_at(merging, group)->members->len; i++) {
        const struct referrers_node *node =
            node_at(merging, g_array_index(group_at(merging, group)->members, uint32_t, i));
        note_cuts(group_at(merging, group), node);
        for (guint n = 0; n < node->holders->len; n++)
            add_holder(merging, group, &g_array_index(node->holders, struct holder, n));
    }
    g_array_sort_with_data(group_at(merging, group)->children, by_weight, merging);
}

/* Targets of one name are one group. */
static void
add_target(struct merging *merging, uint32_t node)
{
    const struct referrers_node *target = node_at(merging, node);
    gpointer found = g_hash_table_lookup(merging->by_key, target->name);
    uint32_t group = GPOINTER_TO_UINT(found) - 1;
    if (!found) {
        group = add_group(merging, (struct merged_group){.object = g_strdup(target->name),
                                                         .address = target->address,
                                                         .static_type = target->root,
                                                         .target = true,
                                                         .parent = NO_GROUP,
                                                         .reach = target->reach});
        g_hash_table_insert(merging->by_key, g_strdup(target->name), GUINT_TO_POINTER(group + 1));
    }
    struct merged_group *self = group_at(merging, group);
    self->references++;
    self->same_address &= self->address == target->address;
    if (self->reach != target->reach)
        self->reach = REACH_UNKNOWN;
    add_object(merging, group, node);
}

struct merged *
merge(const struct referrers *referrers)
{
    uint32_t count = referrers->nodes->len;
    struct merging merging = {
        .referrers = referrers,
        .merged = g_new0(struct merged, 1),
        .by_key = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
        .met = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL),
        .group_of = g_new(uint32_t, count + 1),
        .key = g_string_new(NULL),
    };
    memset(merging.group_of, 0xff, (count + 1) * sizeof(uint32_t));
    merging.merged->groups = g_array_new(FALSE, FALSE, sizeof(struct merged_group));
    for (uint32_t i = 0; i < referrers->target_count; i++)
        add_target(&merging, i);
    merging.merged->target_count = merging.merged->groups->len;
    for (uint32_t group = 0; group < merging.merged->groups->len; group++)
        expand(&merging, group);
    g_hash_table_destroy(merging.by_key);
    g_hash_table_destroy(merging.met);
    g_free(merging.group_of);
    g_string_free(merging.key, TRUE);
    return merging.merged;
}

void
merged_free(struct merged *merged)
{
    for (guint i = 0; i < merged->groups->len; i++) {
        struct merged_group *group = &g_array_index(merged->groups, struct merged_group, i);
        g_free(group->name);
        g_free(group->object);
        g_free(group->place);
        g_array_free(group->children, TRUE);
        g_array_free(group->members, TRUE);
    }
    g_array_free(merged->groups, TRUE);
    g_free(merged);
}
