"""What `py-referrers` has to say of each shape of programs/shapes.py.

The trees are written as they are printed.  They are compared by their edges and marks (see tree.py),
`*` stands for anything, and `{target}` for the id that the shape gave under that name.
"""

# The whole graph: nothing may be missing, nothing may be invented.
EXACT = {
    "one_local": """
╙── Thing (object) (id={target}) (target)
    └── *one_local.target (local) (id={target}) (root)
""",
    "two_names": """
╙── Thing (object) (id={target}) (target)
    ├── *two_names.first (local) (id={target}) (root)
    └── *two_names.second (local) (id={target}) (root)
""",
    "two_objects": """
╙── Thing (object) (id={target}) (target)
    └── *two_objects.target (local) (id={target}) (root)
""",
    "two_frames": """
╙── Thing (object) (id={target}) (target)
    ├── *two_frames.target (local) (id={target}) (root)
    └── *inner.passed (local) (id={target}) (root)
""",
    "another_thread": """
╙── Thing (object) (id={target}) (target)
    └── *worker.target (local) (id={target}) (root)
""",
    "attribute": """
╙── Thing (object) (id={target}) (target)
    ├── *attribute.target (local) (id={target}) (root)
    └── Holder.held (instance attribute) (id={holder})
        └── Holder (object) (id={holder})
            └── *attribute.holder (local) (id={holder}) (root)
""",
    "frozen_dataclass": """
╙── Thing (object) (id={target}) (target)
    ├── *frozen_dataclass.target (local) (id={target}) (root)
    └── Frozen.let_it_go (instance attribute) (id={holder})
        └── Frozen (object) (id={holder})
            └── *frozen_dataclass.holder (local) (id={holder}) (root)
""",
    "int_in_dataclass": """
╙── int (object) (id={target}) (target)
    └── Record.number (instance attribute) (id={holder})
        └── Record (object) (id={holder})
            └── *int_in_dataclass.holder (local) (id={holder}) (root)
""",
    "changed_attribute": """
╙── Thing (object) (id={target}) (target)
    ├── *changed_attribute.target (local) (id={target}) (root)
    └── Holder.held (instance attribute) (id={holder})
        └── Holder (object) (id={holder})
            └── *changed_attribute.holder (local) (id={holder}) (root)
""",
    "two_attributes": """
╙── Thing (object) (id={target}) (target)
    ├── *two_attributes.target (local) (id={target}) (root)
    ├── TwoAttributes.first (instance attribute) (id={holder})
    │   └── TwoAttributes (object) (id={holder})
    │       └── *two_attributes.holder (local) (id={holder}) (root)
    └── TwoAttributes._second (instance attribute) (id={holder})
        └── TwoAttributes (object) (id={holder})
""",
    "attributes_of_two": """
╙── Thing (object) (id={target}) (target)
    ├── *attributes_of_two.target (local) (id={target}) (root)
    ├── Holder.held (instance attribute) (id={one})
    │   └── Holder (object) (id={one})
    │       └── *attributes_of_two.one (local) (id={one}) (root)
    └── Holder.held (instance attribute) (id={two})
        └── Holder (object) (id={two})
            └── *attributes_of_two.two (local) (id={two}) (root)
""",
    "attribute_and_dict": """
╙── Thing (object) (id={target}) (target)
    ├── *attribute_and_dict.target (local) (id={target}) (root)
    ├── Holder.held (instance attribute) (id={holder})
    │   └── Holder (object) (id={holder})
    │       └── *attribute_and_dict.holder (local) (id={holder}) (root)
    └── dict key=mykey (id={my_dict})
        └── dict (object) (id={my_dict})
            └── *attribute_and_dict.my_dict (local) (id={my_dict}) (root)
""",
    "attribute_and_list": """
╙── Thing (object) (id={target}) (target)
    ├── *attribute_and_list.target (local) (id={target}) (root)
    ├── Holder.held (instance attribute) (id={holder})
    │   └── Holder (object) (id={holder})
    │       └── *attribute_and_list.holder (local) (id={holder}) (root)
    └── list index=1 (id={my_list})
        └── list (object) (id={my_list})
            └── *attribute_and_list.my_list (local) (id={my_list}) (root)
""",
    "overridden_class_attribute": """
╙── Thing (object) (id={target}) (target)
    ├── *overridden_class_attribute.target (local) (id={target}) (root)
    └── Overridden.attribute (instance attribute) (id={holder})
        └── Overridden (object) (id={holder})
            └── *overridden_class_attribute.holder (local) (id={holder}) (root)
""",
    "container_of_instance": """
╙── Thing (object) (id={target}) (target)
    ├── *container_of_instance.target (local) (id={target}) (root)
    └── Holder.held (instance attribute) (id={holder})
        └── Holder (object) (id={holder})
            ├── *container_of_instance.holder (local) (id={holder}) (root)
            └── TwoAttributes.first (instance attribute) (id={outer})
                └── TwoAttributes (object) (id={outer})
                    └── *container_of_instance.outer (local) (id={outer}) (root)
""",
    "two_ways_up": """
╙── int (object) (id={target}) (target)
    └── Holder.held (instance attribute) (id={holder})
        └── Holder (object) (id={holder})
            ├── Holder.held (instance attribute) (id={one})
            │   └── Holder (object) (id={one})
            │       └── TwoAttributes.first (instance attribute) (id={both})
            │           └── TwoAttributes (object) (id={both})
            │               └── *two_ways_up.both (local) (id={both}) (root)
            └── Holder.held (instance attribute) (id={two})
                └── Holder (object) (id={two})
                    └── TwoAttributes._second (instance attribute) (id={both})
                        └── TwoAttributes (object) (id={both})
""",
    "slot": """
╙── Thing (object) (id={target}) (target)
    ├── *slot.target (local) (id={target}) (root)
    └── Slotted.right (slot) (id={holder})
        └── Slotted (object) (id={holder})
            └── *slot.holder (local) (id={holder}) (root)
""",
    "slot_and_attribute": """
╙── Thing (object) (id={target}) (target)
    ├── *slot_and_attribute.target (local) (id={target}) (root)
    ├── SlottedWithDict.left (slot) (id={holder})
    │   └── SlottedWithDict (object) (id={holder})
    │       └── *slot_and_attribute.holder (local) (id={holder}) (root)
    ├── SlottedWithDict.own (slot) (id={holder})
    │   └── SlottedWithDict (object) (id={holder})
    └── SlottedWithDict.attribute (instance attribute) (id={holder})
        └── SlottedWithDict (object) (id={holder})
""",
    "item_and_attribute": """
╙── Thing (object) (id={target}) (target)
    ├── *item_and_attribute.target (local) (id={target}) (root)
    ├── ListWithAttribute index=0 (id={holder})
    │   └── ListWithAttribute (object) (id={holder})
    │       └── *item_and_attribute.holder (local) (id={holder}) (root)
    └── ListWithAttribute.attribute (instance attribute) (id={holder})
        └── ListWithAttribute (object) (id={holder})
""",
    "value_and_attribute": """
╙── Thing (object) (id={target}) (target)
    ├── *value_and_attribute.target (local) (id={target}) (root)
    ├── DictWithAttribute key=mykey (id={holder})
    │   └── DictWithAttribute (object) (id={holder})
    │       └── *value_and_attribute.holder (local) (id={holder}) (root)
    └── DictWithAttribute.attribute (instance attribute) (id={holder})
        └── DictWithAttribute (object) (id={holder})
""",
    "deleted_attribute": """
╙── Thing (object) (id={target}) (target)
    └── *deleted_attribute.target (local) (id={target}) (root)
""",
    "dict_value": """
╙── Thing (object) (id={target}) (target)
    ├── *dict_value.target (local) (id={target}) (root)
    └── dict key=mykey (id={my_dict})
        └── dict (object) (id={my_dict})
            └── *dict_value.my_dict (local) (id={my_dict}) (root)
""",
    "dict_value_of_other_keys": """
╙── Thing (object) (id={target}) (target)
    ├── *dict_value_of_other_keys.target (local) (id={target}) (root)
    ├── dict key=42 (id={my_dict})
    │   └── dict (object) (id={my_dict})
    │       └── *dict_value_of_other_keys.my_dict (local) (id={my_dict}) (root)
    ├── dict key=-7 (id={my_dict})
    │   └── dict (object) (id={my_dict})
    ├── dict key=12345678901234567890 (id={my_dict})
    │   └── dict (object) (id={my_dict})
    ├── dict key=True (id={my_dict})
    │   └── dict (object) (id={my_dict})
    ├── dict key=(1, 'a') (id={my_dict})
    │   └── dict (object) (id={my_dict})
    ├── dict key=None (id={my_dict})
    │   └── dict (object) (id={my_dict})
    ├── dict key=2.5 (id={my_dict})
    │   └── dict (object) (id={my_dict})
    └── dict key=b'bytes' (id={my_dict})
        └── dict (object) (id={my_dict})
""",
    "dict_key": """
╙── Thing (object) (id={target}) (target)
    ├── *dict_key.target (local) (id={target}) (root)
    └── dict key* (id={my_dict})
        └── dict (object) (id={my_dict})
            └── *dict_key.my_dict (local) (id={my_dict}) (root)
""",
    "dict_deleted_value": """
╙── Thing (object) (id={target}) (target)
    ├── *dict_deleted_value.target (local) (id={target}) (root)
    └── dict key=stays (id={my_dict})
        └── dict (object) (id={my_dict})
            └── *dict_deleted_value.my_dict (local) (id={my_dict}) (root)
""",
    "list_item": """
╙── Thing (object) (id={target}) (target)
    ├── *list_item.target (local) (id={target}) (root)
    └── list index=1 (id={my_list})
        └── list (object) (id={my_list})
            └── *list_item.my_list (local) (id={my_list}) (root)
""",
    "list_popped_item": """
╙── Thing (object) (id={target}) (target)
    └── *list_popped_item.target (local) (id={target}) (root)
""",
    "set_member": """
╙── Thing (object) (id={target}) (target)
    ├── *set_member.target (local) (id={target}) (root)
    └── set member (id={my_set})
        └── set (object) (id={my_set})
            └── *set_member.my_set (local) (id={my_set}) (root)
""",
    "frozenset_member": """
╙── Thing (object) (id={target}) (target)
    ├── *frozenset_member.target (local) (id={target}) (root)
    └── frozenset member (id={my_set})
        └── frozenset (object) (id={my_set})
            └── *frozenset_member.my_set (local) (id={my_set}) (root)
""",
    "set_discarded_member": """
╙── Thing (object) (id={target}) (target)
    └── *set_discarded_member.target (local) (id={target}) (root)
""",
    "nested_tuples": """
╙── str (object) (id={target}) (target)
    └── tuple index=0 (id={innermost})
        └── tuple (object) (id={innermost})
            └── tuple index=0 (id={inner})
                └── tuple (object) (id={inner})
                    └── tuple index=0 (id={outer})
                        └── tuple (object) (id={outer})
                            └── tuple index=0 (id={nest})
                                └── tuple (object) (id={nest})
                                    └── *nested_tuples.nest (local) (id={nest}) (root)
""",
    "dict_without_items": """
╙── Thing (object) (id={target}) (target)
    ├── *dict_without_items.target (local) (id={target}) (root)
    └── DictWithoutItems key=mykey (id={my_dict})
        └── DictWithoutItems (object) (id={my_dict})
            └── *dict_without_items.my_dict (local) (id={my_dict}) (root)
""",
    "list_holder": """
╙── int (object) (id={target}) (target)
    ├── *list_holder.target (local) (id={target}) (root)
    ├── Holder.held (instance attribute) (id={first})
    │   └── Holder (object) (id={first})
    │       ├── *list_holder.first (local) (id={first}) (root)
    │       └── list index=0 (id={the_list})
    │           └── list (object) (id={the_list})
    │               └── TwoAttributes.first (instance attribute) (id={holder})
    │                   └── TwoAttributes (object) (id={holder})
    │                       └── *list_holder.holder (local) (id={holder}) (root)
    ├── Holder.held (instance attribute) (id={second})
    │   └── Holder (object) (id={second})
    │       ├── *list_holder.second (local) (id={second}) (root)
    │       └── list index=1 (id={the_list})
    │           └── list (object) (id={the_list})
    └── Holder.held (instance attribute) (id={third})
        └── Holder (object) (id={third})
            ├── *list_holder.third (local) (id={third}) (root)
            └── list index=2 (id={the_list})
                └── list (object) (id={the_list})
""",
    "set_holder": """
╙── int (object) (id={target}) (target)
    ├── *set_holder.target (local) (id={target}) (root)
    └── set member (id={the_set})
        └── set (object) (id={the_set})
            └── Holder.held (instance attribute) (id={holder})
                └── Holder (object) (id={holder})
                    └── *set_holder.holder (local) (id={holder}) (root)
""",
    "long_deque": """
╙── Thing (object) (id={target}) (target)
    ├── *long_deque.target (local) (id={target}) (root)
    └── deque index=110 (id={my_deque})
        └── deque (object) (id={my_deque})
            └── *long_deque.my_deque (local) (id={my_deque}) (root)
""",
    "named_tuple": """
╙── Thing (object) (id={target}) (target)
    ├── *named_tuple.target (local) (id={target}) (root)
    └── Point index=1 (id={point})
        └── Point (object) (id={point})
            └── *named_tuple.point (local) (id={point}) (root)
""",
    "dict_kinds": """
╙── Thing (object) (id={target}) (target)
    ├── *dict_kinds.target (local) (id={target}) (root)
    ├── OrderedDict key=mykey (id={ordered})
    │   └── OrderedDict (object) (id={ordered})
    │       └── *dict_kinds.ordered (local) (id={ordered}) (root)
    └── defaultdict key=mykey (id={default})
        └── defaultdict (object) (id={default})
            └── *dict_kinds.default (local) (id={default}) (root)
""",
    "default_factory": """
╙── function *factory (object) (id={target}) (target)
    ├── *default_factory.factory (local) (id={target}) (root)
    └── *defaultdict.default_factory (C member) (id={my_dict})
        └── defaultdict (object) (id={my_dict})
            └── *default_factory.my_dict (local) (id={my_dict}) (root)
""",
    "module_variable": """
╙── Setting (object) (id={target}) (target)
    ├── unimported.variable (module variable) (id=*) (root)
    └── unimported.alias (module variable) (id=*) (root)
""",
    "attribute_of_module_variable": """
╙── int (object) (id={target}) (target)
    └── Container.value (instance attribute) (id={container})
        └── Container (object) (id={container})
            └── unimported.container (module variable) (id=*) (root)
""",
    "main_variable": """
╙── Thing (object) (id={target}) (target)
    └── __main__.MY_GLOBAL (module variable) (id=*) (root)
""",
    "mentioned_global": """
╙── Thing (object) (id={target}) (target)
    └── __main__.MENTIONED (module variable) (id=*) (root)
""",
    "cycle": """
╙── Link (object) (id={target}) (target)
    ├── *cycle.link1 (local) (id={target}) (root)
    ├── Link.next_link (instance attribute) (id={link2})
    │   └── Link (object) (id={link2})
    │       ├── *cycle.link2 (local) (id={link2}) (root)
    │       └── Link.next_link (instance attribute) (id={target})
    │           └── Link (object) (id={target}) (cycle member)
    └── Link.next_link (instance attribute) (id={link3})
        └── Link (object) (id={link3})
            └── *cycle.link3 (local) (id={link3}) (root)
""",
    "list_in_itself": """
╙── list (object) (id={target}) (target)
    ├── *list_in_itself.target (local) (id={target}) (root)
    └── list index=0 (id={target})
        └── list (object) (id={target}) (cycle member)
""",
    "garbage_cycle": """
╙── Link (object) (id={target}) (target)
    ├── Link.next_link (instance attribute) (id={link2})
    │   └── Link (object) (id={link2})
    │       └── Link.next_link (instance attribute) (id={target})
    │           └── Link (object) (id={target}) (cycle member)
    └── unreachable: held only by a cycle
""",
    "several_targets": """
╙── Thing (object) (id={inner}) (target)
    ├── *several_targets.inner (local) (id={inner}) (root)
    └── Holder.held (instance attribute) (id={outer})
        └── Holder (object) (id={outer}) (target)
            └── *several_targets.outer (local) (id={outer}) (root)
""",
    "converging_tree": """
╙── TreeNode (object) (id={target}) (target)
    ├── *converging_tree.root (local) (id={target}) (root)
    ├── TreeNode.parent (instance attribute) (id={left})
    │   └── TreeNode (object) (id={left})
    │       ├── TreeNode.parent (instance attribute) (id={leaf1})
    │       │   └── TreeNode (object) (id={leaf1})
    │       │       └── TreeHolder.node1 (instance attribute) (id={holder})
    │       │           └── TreeHolder (object) (id={holder})
    │       │               └── *converging_tree.holder (local) (id={holder}) (root)
    │       └── TreeNode.parent (instance attribute) (id={leaf2})
    │           └── TreeNode (object) (id={leaf2})
    │               └── TreeHolder.node2 (instance attribute) (id={holder})
    │                   └── TreeHolder (object) (id={holder}) (shown above)
    └── TreeNode.parent (instance attribute) (id={right})
        └── TreeNode (object) (id={right})
            ├── TreeNode.parent (instance attribute) (id={leaf3})
            │   └── TreeNode (object) (id={leaf3})
            │       └── TreeHolder.node3 (instance attribute) (id={holder})
            │           └── TreeHolder (object) (id={holder}) (shown above)
            └── TreeNode.parent (instance attribute) (id={leaf4})
                └── TreeNode (object) (id={leaf4})
                    └── TreeHolder.node4 (instance attribute) (id={holder})
                        └── TreeHolder (object) (id={holder}) (shown above)
""",
    "untracked_dict": """
╙── dict (object) (id={target}) (target)
    └── *untracked_dict.the_dict (local) (id={target}) (root)
""",
    "str_in_untracked_dict": """
╙── str (object) (id={target}) (target)
    └── dict key=a (id={the_dict})
        └── dict (object) (id={the_dict})
            └── *str_in_untracked_dict.the_dict (local) (id={the_dict}) (root)
""",
    "str_in_tuple": """
╙── str (object) (id={target}) (target)
    ├── *str_in_tuple.my_var (local) (id={target}) (root)
    └── tuple index=0 (id={my_tuple})
        └── tuple (object) (id={my_tuple})
            └── *str_in_tuple.my_tuple (local) (id={my_tuple}) (root)
""",
    "str_in_instance": """
╙── str (object) (id={target}) (target)
    └── Holder.held (instance attribute) (id={holder})
        └── Holder (object) (id={holder})
            └── *str_in_instance.holder (local) (id={holder}) (root)
""",
    "shared_untracked_tuple": """
╙── tuple (object) (id={target}) (target)
    ├── tuple index=1 (id={one})
    │   └── tuple (object) (id={one})
    │       └── *shared_untracked_tuple.one (local) (id={one}) (root)
    └── dict key=mykey (id={two})
        └── dict (object) (id={two})
            └── *shared_untracked_tuple.two (local) (id={two}) (root)
""",
    "closure": """
╙── Thing (object) (id={target}) (target)
    ├── *closure.target (local) (id={target}) (root)
    └── make_printer.<locals>.printer.value (closure) (id={cell})
        └── function *printer (object) (id={function})
            └── *closure.function (local) (id={function}) (root)
""",
    "closure_held_by_object": """
╙── Thing (object) (id={target}) (target)
    ├── *closure_held_by_object.target (local) (id={target}) (root)
    └── make_printer.<locals>.printer.value (closure) (id=*)
        └── function *printer (object) (id={function})
            └── Holder.held (instance attribute) (id={holder})
                └── Holder (object) (id={holder})
                    └── *closure_held_by_object.holder (local) (id={holder}) (root)
""",
    "shared_cell": """
╙── Thing (object) (id={target}) (target)
    ├── *shared_cell.target (local) (id={target}) (root)
    ├── shared_cell.<locals>.first.target (closure) (id={cell})
    │   └── function *first (object) (id={first})
    │       └── *shared_cell.first (local) (id={first}) (root)
    └── shared_cell.<locals>.second.target (closure) (id={cell})
        └── function *second (object) (id={second})
            └── *shared_cell.second (local) (id={second}) (root)
""",
    "closure_of_module": """
╙── Thing (object) (id={target}) (target)
    ├── __main__.MODULE_LEVEL_TARGET (module variable) (id=*) (root)
    └── make_printer.<locals>.printer.value (closure) (id=*)
        └── function *printer (object) (id=*)
            └── __main__.MODULE_LEVEL_CLOSURE (module variable) (id=*) (root)
""",
    "bound_method": """
╙── int (object) (id={target}) (target)
    └── WithMethod.data (instance attribute) (id={with_data})
        └── WithMethod (object) (id={with_data})
            ├── *bound_method.with_data (local) (id={with_data}) (root)
            └── my_method method (id={method})
                └── Holder.held (instance attribute) (id={with_reference})
                    └── Holder (object) (id={with_reference})
                        └── *bound_method.with_reference (local) (id={with_reference}) (root)
""",
    "partial": """
╙── Thing (object) (id={target}) (target)
    ├── *partial.target (local) (id={target}) (root)
    └── tuple index=0 (id={arguments})
        └── tuple (object) (id={arguments})
            └── *partial.args (C member) (id={function})
                └── *partial (object) (id={function})
                    └── *partial.function (local) (id={function}) (root)
""",
    "property_getter": """
╙── function *getter (object) (id={target}) (target)
    ├── *property_getter.getter (local) (id={target}) (root)
    └── property.*get* (C member) (id={my_property})
        └── property (object) (id={my_property})
            └── *property_getter.my_property (local) (id={my_property}) (root)
""",
    "generator": """
╙── Thing (object) (id={target}) (target)
    ├── *generator.target (local) (id={target}) (root)
    └── *yielding.value (local) (id={suspended})
        └── generator yielding (object) (id={suspended})
            └── *generator.suspended (local) (id={suspended}) (root)
""",
    "coroutine": """
╙── Thing (object) (id={target}) (target)
    ├── *coroutine.target (local) (id={target}) (root)
    └── *awaiting.value (local) (id={suspended})
        └── coroutine awaiting (object) (id={suspended})
            └── *coroutine.suspended (local) (id={suspended}) (root)
""",
    "async_generator": """
╙── Thing (object) (id={target}) (target)
    ├── *async_generator.target (local) (id={target}) (root)
    └── *yielding_async.value (local) (id={suspended})
        └── async_generator yielding_async (object) (id={suspended})
            └── *async_generator.suspended (local) (id={suspended}) (root)
""",
    "evaluation_stack": """
╙── Thing (object) (id={target}) (target)
    └── *evaluation_stack (evaluation stack) (id=*) (root)
""",
    "dead_weak_proxy": """
╙── Thing (object) (id={target}) (target)
    └── *dead_weak_proxy.target (local) (id={target}) (root)
""",
}

# Part of the graph, where the rest depends on the CPython at hand or is nobody's business.
CONTAINS = {
    "small_int": """
╙── int (object) (id={target}) (target)
    ├── *small_int.one (local) (id={target}) (root)
    └── *small_int.two (local) (id={target}) (root)
""",
    "held_instance_dict": """
╙── Thing (object) (id={target}) (target)
    ├── *held_instance_dict.target (local) (id={target}) (root)
    ├── Holder.held (instance attribute) (id={holder})
    │   └── Holder (object) (id={holder})
    │       └── *held_instance_dict.holder (local) (id={holder}) (root)
    └── dict key=held (id={holder_dict})
        └── dict (object) (id={holder_dict})
            └── Holder.held (instance attribute) (id={keeper})
                └── Holder (object) (id={keeper})
                    └── *held_instance_dict.keeper (local) (id={keeper}) (root)
""",
    "class_attribute": """
╙── Thing (object) (id={target}) (target)
    ├── *class_attribute.target (local) (id={target}) (root)
    └── ClassHolder.attribute (class attribute) (id=*)
        └── type ClassHolder (object) (id={holder})
            └── __main__.ClassHolder (module variable) (id=*) (root)
""",
    "global_without_module": """
╙── Thing (object) (id={target}) (target)
    └── ghost.held (global) (id=*)
""",
    "evaluation_stack_below_c": """
╙── Thing (object) (id={target}) (target)
    └── *evaluation_stack_below_c (evaluation stack) (id=*) (root)
""",
    "running_generator": """
╙── Thing (object) (id={target}) (target)
    ├── *running_generator.target (local) (id={target}) (root)
    └── *running.value (local) (id={target}) (root)
""",
    "weak_reference": """
╙── Thing (object) (id={target}) (target)
    ├── *weak_reference.target (local) (id={target}) (root)
    └── * (id={reference}) (weak)
""",
    "weak_value": """
╙── Thing (object) (id={target}) (target)
    ├── *weak_value.target (local) (id={target}) (root)
    └── * (id={reference}) (weak)
""",
    "word_of_html": """
╙── str (object) (id={target}) (target)
    ├── *word_of_html.word (local) (id={target}) (root)
    └── dict key* (id={table})
        └── dict (object) (id={table})
            └── html.entities.html5 (module variable) (id=*) (root)
""",
}

# A way up, by the nodes it must pass, whatever lies between them.
REACHES = {
    "instance_of_dict": ["* (id={holder})", "*instance_of_dict.holder (local) *"],
    "global_without_module": ["* (id={survivor})", "*global_without_module.survivor (local) *"],
    "function_defaults": ["*__defaults__*", "* (id={function})", "*function_defaults.function (local) *"],
    "function_defaults by keyword": [
        "*__kwdefaults__*", "* (id={function})", "*function_defaults.function (local) *",
    ],
    "function_attribute": ["*note*", "* (id={function})", "*function_attribute.function (local) *"],
    "static_method": ["* (id={wrapper})", "*static_method.wrapper (local) *"],
    "bound_builtin_method": ["* (id={method})", "*bound_builtin_method.method (local) *"],
    "lru_cache": ["* (id={cached})", "__main__.cached (module variable) *"],
    "dead_frame": [
        "*fail_with.value (local) *", "* (id={frame})", "* (id={error})", "*dead_frame.error (local) *",
    ],
    "handled_exception": ["* (thread state) *"],
    "context_variable": ["* (thread state) *"],
    "loaded_modules": ["* (interpreter state) *"],
}

# What is asked of a shape, where it is not just `py-referrers {target}`.
QUESTIONS = {
    "weak_reference": "py-referrers {target} -weak",
    "weak_value": "py-referrers {target} -weak",
    "small_int": "py-referrers {target} -max-depth 1 -referrer-limit unlimited",
    "several_targets": "py-referrers {inner} {outer}",
    "loaded_modules": "py-referrers {target} -max-depth 3",
}

SHAPES = sorted({shape.split()[0] for shape in [*EXACT, *CONTAINS, *REACHES]} | {
    "dict_value_of_long_key", "dict_value_of_awkward_key", "left_on_stack",
})


def question(shape, facts):
    return QUESTIONS.get(shape, "py-referrers {target}").format(**facts)


def in_hex(ids):
    return {name: f"{value:#x}" for name, value in ids.items()}
