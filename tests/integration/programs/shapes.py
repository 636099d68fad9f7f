"""Every shape in which one object can hold another, all alive at once.

Each shape is a function that builds its objects, then calls `go_on` with their ids; that runs the
next shape, so when the last has called it the locals of all of them are on the stack.  Only ids are
handed on: nothing but the shape itself holds what it made.  (They are handed on as a dict rather than
as `**ids`, since that call would pass through C, after which the depth of the caller's evaluation
stack is not on record.)
"""
import collections
import contextvars
import dataclasses
import functools
import gc
import html.entities
import importlib
import sys
import threading
import types
import weakref

from stop import say, stop

SHAPES = []
FACTS = {}


def shape(function):
    SHAPES.append(function)
    return function


def end():
    say(**FACTS)
    stop()


def run_from(index):
    if index == len(SHAPES):
        end()
        return

    def go_on(ids={}, **more_ids):
        FACTS[SHAPES[index].__name__] = {**ids, **more_ids}
        run_from(index + 1)

    SHAPES[index](go_on)


def fresh(text):
    """A str equal to TEXT that nothing else knows of."""
    return text.encode().decode()


def untrack(container):
    """Has the collector find that CONTAINER needs no tracking; each run may untrack one level more."""
    for _ in range(5):
        gc.collect()
    assert not gc.is_tracked(container)


class Thing:
    pass


class Holder:
    def __init__(self, held):
        self.held = held


# Locals


@shape
def one_local(go_on):
    target = Thing()
    go_on(target=id(target))


@shape
def two_names(go_on):
    first = second = Thing()
    go_on(target=id(first))
    return second


@shape
def two_objects(go_on):
    target = Thing()
    other = Thing()
    go_on(target=id(target), other=id(other))


@shape
def two_frames(go_on):
    def inner(passed):
        go_on(target=id(passed))

    target = Thing()
    inner(target)


@shape
def another_thread(go_on):
    box = [Thing()]
    target_id = id(box[0])
    taken, leave = threading.Event(), threading.Event()

    def worker():
        target = box.pop()
        taken.set()
        leave.wait()
        return target

    thread = threading.Thread(target=worker, daemon=True)
    thread.start()
    taken.wait()
    go_on(target=target_id)
    leave.set()
    thread.join()


@shape
def small_int(go_on):
    one = 251
    two = 251
    other = int("251251251")
    go_on(target=id(one), other=id(other))
    return two


# Attributes


@shape
def attribute(go_on):
    target = Thing()
    holder = Holder(target)
    go_on(target=id(target), holder=id(holder))


@dataclasses.dataclass(frozen=True)
class Frozen:
    let_it_go: Thing


@shape
def frozen_dataclass(go_on):
    target = Thing()
    holder = Frozen(target)
    go_on(target=id(target), holder=id(holder))


@dataclasses.dataclass
class Record:
    number: int
    name: str = "John Doe"


@shape
def int_in_dataclass(go_on):
    holder = Record(int("98237948729348982379487"))
    go_on(target=id(holder.number), holder=id(holder))


@shape
def changed_attribute(go_on):
    former = Thing()
    target = Thing()
    holder = Holder(former)
    holder.held = target
    go_on(target=id(target), holder=id(holder), former=id(former))


class TwoAttributes:
    def __init__(self, first, second):
        self.first = first
        self._second = second


@shape
def two_attributes(go_on):
    target = Thing()
    holder = TwoAttributes(target, target)
    go_on(target=id(target), holder=id(holder))


@shape
def attributes_of_two(go_on):
    target = Thing()
    one, two = Holder(target), Holder(target)
    go_on(target=id(target), one=id(one), two=id(two))


@shape
def attribute_and_dict(go_on):
    target = Thing()
    holder = Holder(target)
    my_dict = {"mykey": target}
    go_on(target=id(target), holder=id(holder), my_dict=id(my_dict))


@shape
def attribute_and_list(go_on):
    target = Thing()
    holder = Holder(target)
    my_list = [1, target, 3]
    go_on(target=id(target), holder=id(holder), my_list=id(my_list))


@shape
def held_instance_dict(go_on):
    target = Thing()
    holder = Holder(target)
    keeper = Holder(holder.__dict__)
    go_on(target=id(target), holder=id(holder), keeper=id(keeper), holder_dict=id(holder.__dict__))


@shape
def instance_of_dict(go_on):
    holder = Holder(Thing())
    go_on(target=id(holder.__dict__), holder=id(holder))


class ClassHolder:
    attribute = None


@shape
def class_attribute(go_on):
    target = Thing()
    ClassHolder.attribute = target
    go_on(target=id(target), holder=id(ClassHolder))


class Overridden:
    attribute = None


@shape
def overridden_class_attribute(go_on):
    target = Thing()
    holder = Overridden()
    holder.attribute = target
    go_on(target=id(target), holder=id(holder))


@shape
def container_of_instance(go_on):
    target = Thing()
    holder = Holder(target)
    outer = TwoAttributes(holder, None)
    go_on(target=id(target), holder=id(holder), outer=id(outer))


@shape
def two_ways_up(go_on):
    target = int("42238423948239842934")
    holder = Holder(target)
    one, two = Holder(holder), Holder(holder)
    both = TwoAttributes(one, two)
    ids = dict(target=id(target), holder=id(holder), one=id(one), two=id(two), both=id(both))
    del target, holder, one, two
    go_on(ids)
    return both


class Slotted:
    __slots__ = ("left", "right")

    def __init__(self, left, right):
        self.left = left
        self.right = right


@shape
def slot(go_on):
    target = Thing()
    holder = Slotted(None, target)
    go_on(target=id(target), holder=id(holder))


class SlottedWithDict(Slotted):
    """Has the slots of its base, one of its own, and a `__dict__`."""

    __slots__ = ("own", "__dict__", "__weakref__")


@shape
def slot_and_attribute(go_on):
    target = Thing()
    holder = SlottedWithDict(target, None)
    holder.own = target
    holder.attribute = target
    go_on(target=id(target), holder=id(holder))


class ListWithAttribute(list):
    pass


@shape
def item_and_attribute(go_on):
    target = Thing()
    holder = ListWithAttribute([target])
    holder.attribute = target
    go_on(target=id(target), holder=id(holder))


class DictWithAttribute(dict):
    pass


@shape
def value_and_attribute(go_on):
    target = Thing()
    holder = DictWithAttribute(mykey=target)
    holder.attribute = target
    go_on(target=id(target), holder=id(holder))


@shape
def deleted_attribute(go_on):
    target = Thing()
    holder = TwoAttributes(target, None)
    del holder.first
    go_on(target=id(target), holder=id(holder))


# Containers


@shape
def dict_value(go_on):
    target = Thing()
    my_dict = {"mykey": target}
    go_on(target=id(target), my_dict=id(my_dict))


@shape
def dict_value_of_other_keys(go_on):
    target = Thing()
    my_dict = {
        42: target, -7: target, 12345678901234567890: target, True: target, None: target, 2.5: target,
        b"bytes": target, (1, "a"): target,
    }
    go_on(target=id(target), my_dict=id(my_dict))


@shape
def dict_value_of_long_key(go_on):
    target = Thing()
    my_dict = {"x" * 151: target}
    go_on(target=id(target), my_dict=id(my_dict))


@shape
def dict_value_of_awkward_key(go_on):
    target = Thing()
    my_dict = {"first line\nsecond (id=0x10) (root)\t\x1b[31m": target}
    go_on(target=id(target), my_dict=id(my_dict))


@shape
def dict_key(go_on):
    target = Thing()
    my_dict = {target: 1}
    go_on(target=id(target), my_dict=id(my_dict))


@shape
def dict_deleted_value(go_on):
    target = Thing()
    my_dict = {"gone": target, "stays": target, "replaced": target}
    del my_dict["gone"]
    my_dict["replaced"] = None
    go_on(target=id(target), my_dict=id(my_dict))


@shape
def list_item(go_on):
    target = Thing()
    my_list = [1, target, 3]
    go_on(target=id(target), my_list=id(my_list))


@shape
def list_popped_item(go_on):
    target = Thing()
    my_list = [1, 2, 3, target]
    my_list.pop()
    go_on(target=id(target), my_list=id(my_list))


@shape
def set_member(go_on):
    target = Thing()
    my_set = {1, target}
    go_on(target=id(target), my_set=id(my_set))


@shape
def frozenset_member(go_on):
    target = Thing()
    my_set = frozenset([target])
    go_on(target=id(target), my_set=id(my_set))


@shape
def set_discarded_member(go_on):
    target = Thing()
    my_set = {1, target}
    my_set.discard(target)
    go_on(target=id(target), my_set=id(my_set))


@shape
def nested_tuples(go_on):
    nest = ((((fresh("tuples all the way down"),),),),)
    untrack(nest)
    go_on(
        target=id(nest[0][0][0][0]), innermost=id(nest[0][0][0]), inner=id(nest[0][0]),
        outer=id(nest[0]), nest=id(nest),
    )


class DictWithoutItems(dict):
    def items(self):
        raise NotImplementedError("this dict does not like to be listed")


@shape
def dict_without_items(go_on):
    target = Thing()
    my_dict = DictWithoutItems(mykey=target)
    go_on(target=id(target), my_dict=id(my_dict))


@shape
def list_holder(go_on):
    target = int("4223842938472938479")
    first, second, third = Holder(target), Holder(target), Holder(target)
    holder = TwoAttributes([first, second, third], None)
    go_on(
        target=id(target), first=id(first), second=id(second), third=id(third),
        the_list=id(holder.first), holder=id(holder),
    )


@shape
def set_holder(go_on):
    target = int("4223842938472938480")
    holder = Holder({target, int("9834779238479823749")})
    go_on(target=id(target), the_set=id(holder.held), holder=id(holder))


@shape
def long_deque(go_on):
    target = Thing()
    my_deque = collections.deque(range(200))
    my_deque[150] = target
    my_deque.rotate(-40)
    go_on(target=id(target), my_deque=id(my_deque))


Point = collections.namedtuple("Point", "x y")


@shape
def named_tuple(go_on):
    target = Thing()
    point = Point(0, target)
    go_on(target=id(target), point=id(point))


@shape
def dict_kinds(go_on):
    target = Thing()
    ordered = collections.OrderedDict(mykey=target)
    default = collections.defaultdict(list, mykey=target)
    go_on(target=id(target), ordered=id(ordered), default=id(default))


@shape
def default_factory(go_on):
    def factory():
        return 0

    my_dict = collections.defaultdict(factory)
    go_on(target=id(factory), my_dict=id(my_dict))


# Module variables and globals


@shape
def module_variable(go_on):
    importlib.import_module("unimported")
    go_on(target=id(sys.modules["unimported"].variable))


@shape
def attribute_of_module_variable(go_on):
    container = sys.modules["unimported"].container
    ids = dict(target=id(container.value), container=id(container))
    del container
    go_on(ids)


MY_GLOBAL = Thing()


@shape
def main_variable(go_on):
    go_on(target=id(MY_GLOBAL))


@shape
def global_without_module(go_on):
    namespace = {"__name__": "ghost", "held": Thing()}
    exec("def survivor(): return held", namespace)
    survivor = namespace["survivor"]
    target_id = id(namespace["held"])
    del namespace
    go_on(target=target_id, survivor=id(survivor))


# Cycles


class Link:
    def __init__(self, next_link=None):
        self.next_link = next_link


@shape
def cycle(go_on):
    link1 = Link()
    link2 = Link(link1)
    link1.next_link = link2
    link3 = Link(link1)
    go_on(target=id(link1), link2=id(link2), link3=id(link3))


@shape
def list_in_itself(go_on):
    target = []
    target.append(target)
    go_on(target=id(target))


@shape
def chain(go_on):
    link = first = Link()
    for _ in range(30):
        link = Link(link)
    go_on(target=id(first))
    return link


@shape
def several_targets(go_on):
    inner = Thing()
    outer = Holder(inner)
    go_on(inner=id(inner), outer=id(outer))


@shape
def many_holders(go_on):
    target = Thing()
    holders = [Holder(target) for _ in range(120)]
    go_on(target=id(target), holders=id(holders))


class TreeNode:
    def __init__(self, parent):
        self.parent = parent


class TreeHolder:
    def __init__(self, *nodes):
        self.node1, self.node2, self.node3, self.node4 = nodes


def make_tree():
    root = TreeNode(None)
    left, right = TreeNode(root), TreeNode(root)
    leaves = [TreeNode(left), TreeNode(left), TreeNode(right), TreeNode(right)]
    ids = dict(target=id(root), left=id(left), right=id(right))
    ids.update((f"leaf{number}", id(leaf)) for number, leaf in enumerate(leaves, 1))
    return root, TreeHolder(*leaves), ids


@shape
def converging_tree(go_on):
    root, holder, ids = make_tree()
    go_on(ids, holder=id(holder))
    return root


# What the collector does not track


@shape
def untracked_dict(go_on):
    the_dict = {"a": fresh("hello")}
    assert not gc.is_tracked(the_dict)
    go_on(target=id(the_dict))


@shape
def str_in_untracked_dict(go_on):
    the_dict = {"a": fresh("hello")}
    go_on(target=id(the_dict["a"]), the_dict=id(the_dict))


@shape
def str_in_tuple(go_on):
    my_var = fresh("hello")
    my_tuple = (my_var,)
    go_on(target=id(my_var), my_tuple=id(my_tuple))


@shape
def str_in_instance(go_on):
    holder = Holder(fresh("hello"))
    go_on(target=id(holder.held), holder=id(holder))


@shape
def shared_untracked_tuple(go_on):
    shared = (fresh("shared"),)
    one, two = (1, shared), {"mykey": shared}
    ids = dict(target=id(shared), one=id(one), two=id(two))
    del shared
    untrack(one)
    assert not gc.is_tracked(two)
    go_on(ids)


@shape
def word_of_html(go_on):
    word = next(key for key in html.entities.html5 if key == "zwnj;")
    go_on(target=id(word), table=id(html.entities.html5))


# Functions


def make_printer(value):
    def printer():
        print(value)

    return printer


@shape
def closure(go_on):
    target = Thing()
    function = make_printer(target)
    go_on(
        target=id(target), cell=id(function.__closure__[0]), closure_tuple=id(function.__closure__),
        function=id(function),
    )


@shape
def closure_held_by_object(go_on):
    target = Thing()
    holder = Holder(make_printer(target))
    go_on(target=id(target), function=id(holder.held), holder=id(holder))


@shape
def shared_cell(go_on):
    target = Thing()

    def first():
        return target

    def second():
        return target

    go_on(target=id(target), first=id(first), second=id(second), cell=id(first.__closure__[0]))


MODULE_LEVEL_TARGET = Thing()
MODULE_LEVEL_CLOSURE = make_printer(MODULE_LEVEL_TARGET)


@shape
def closure_of_module(go_on):
    go_on(target=id(MODULE_LEVEL_TARGET))


def mentions_a_global():
    return MENTIONED


MENTIONED = Thing()


@shape
def mentioned_global(go_on):
    go_on(target=id(MENTIONED))


@shape
def function_defaults(go_on):
    target = Thing()

    def function(positional=target, *, keyword=target):
        return positional, keyword

    go_on(target=id(target), function=id(function))


@shape
def function_attribute(go_on):
    target = Thing()

    def function():
        pass

    function.note = target
    go_on(target=id(target), function=id(function))


@shape
def static_method(go_on):
    def function():
        pass

    wrapper = staticmethod(function)
    go_on(target=id(function), wrapper=id(wrapper))


class WithMethod:
    def __init__(self, data):
        self.data = data

    def my_method(self):
        return self.data


@shape
def bound_method(go_on):
    target = int("23948293487293847923")
    with_data = WithMethod(target)
    with_reference = Holder(with_data.my_method)
    ids = dict(target=id(target), with_data=id(with_data), method=id(with_reference.held))
    del target
    go_on(ids, with_reference=id(with_reference))


@shape
def bound_builtin_method(go_on):
    target = []
    method = target.append
    go_on(target=id(target), method=id(method))


@functools.lru_cache(maxsize=10)
def cached(number):
    return Holder(number)


@shape
def lru_cache(go_on):
    target_id = [id(cached(int(f"1000000000{i}"))) for i in range(16)][10]
    go_on(target=target_id, cached=id(cached))


@shape
def partial(go_on):
    target = Thing()
    function = functools.partial(print, target)
    go_on(target=id(target), function=id(function), arguments=id(function.args))


@shape
def property_getter(go_on):
    def getter(self):
        return 0

    my_property = property(getter)
    go_on(target=id(getter), my_property=id(my_property))


# Generators, coroutines, frames


def yielding(value):
    yield
    return value


@shape
def generator(go_on):
    target = Thing()
    suspended = yielding(target)
    next(suspended)
    go_on(target=id(target), suspended=id(suspended))


async def awaiting(value):
    await pause()
    return value


@types.coroutine
def pause():
    yield


@shape
def coroutine(go_on):
    target = Thing()
    suspended = awaiting(target)
    suspended.send(None)
    go_on(target=id(target), suspended=id(suspended))
    suspended.close()


async def yielding_async(value):
    yield
    return_value = value
    yield return_value


@shape
def async_generator(go_on):
    target = Thing()
    suspended = yielding_async(target)
    step = suspended.__anext__()
    try:
        step.send(None)
    except StopIteration:
        del step
    go_on(target=id(target), suspended=id(suspended))


@shape
def running_generator(go_on):
    """The frame of a generator that is on the stack is a frame like any other."""

    def running(value):
        go_on(target=id(value), running=id(iterator))
        yield

    target = Thing()
    iterator = running(target)
    next(iterator)


def fail_with(value):
    raise ValueError("kept with its traceback")


@shape
def dead_frame(go_on):
    error = None
    try:
        fail_with(Thing())
    except ValueError as caught:
        error = caught
    frame = error.__traceback__.tb_next.tb_frame
    ids = dict(target=id(frame.f_locals["value"]), frame=id(frame))
    del frame
    go_on(ids, error=id(error))


@shape
def handled_exception(go_on):
    try:
        raise KeyError("being handled")
    except KeyError:
        go_on(target=id(sys.exc_info()[1]))


def remembered(ids):
    target = Thing()
    ids["target"] = id(target)
    return target


@shape
def evaluation_stack(go_on):
    ids = {}
    (remembered(ids), go_on(ids))


@shape
def evaluation_stack_below_c(go_on):
    """A call with `**` passes through C: how deep the stack is must be found otherwise."""
    ids = {}
    (remembered(ids), go_on(**ids))


# Weak references


@shape
def weak_reference(go_on):
    target = Thing()
    reference = weakref.ref(target)
    go_on(target=id(target), reference=id(reference))


@shape
def dead_weak_proxy(go_on):
    def my_function():
        return 1

    proxy = weakref.proxy(my_function)
    del my_function
    target = Thing()
    go_on(target=id(target))
    return proxy


@shape
def weak_value(go_on):
    target = Thing()
    table = weakref.WeakValueDictionary(mykey=target)
    go_on(target=id(target), reference=id(table.data["mykey"]))


# The interpreter's own


VARIABLE = contextvars.ContextVar("VARIABLE")


@shape
def context_variable(go_on):
    token = VARIABLE.set(Thing())
    go_on(target=id(VARIABLE.get()), variable=id(VARIABLE))
    VARIABLE.reset(token)


@shape
def loaded_modules(go_on):
    go_on(target=id(sys.modules))


@shape
def named_objects(go_on):
    def my_function():
        pass

    names = [my_function, Thing, html.entities, yielding(None), int, len]
    go_on(
        function=id(my_function), type=id(Thing), module=id(html.entities), generator=id(names[3]),
        names=id(names),
    )


# Garbage, freed memory, and addresses inside objects.  Last, because a collection would tidy up.


@shape
def garbage_cycle(go_on):
    gc.disable()
    link1 = Link()
    link2 = Link(link1)
    link1.next_link = link2
    ids = dict(target=id(link1), link2=id(link2))
    del link1, link2
    go_on(ids)


@shape
def left_on_stack(go_on):
    """Garbage again, but of a stack of unknown depth: what was popped may still lie there."""
    link1 = Link()
    link2 = Link(link1)
    link1.next_link = link2
    ids = dict(target=id(link1), link2=id(link2))
    del link1, link2
    go_on(**ids)


class Wide:
    """Large enough that no other object is given its memory at once."""

    __slots__ = tuple(f"slot{number}" for number in range(45))


@shape
def inside_object(go_on):
    target = Wide()
    array = [None] * 100
    go_on(target=id(target), array=id(array))


@shape
def freed_object(go_on):
    freed_id = id(Wide())
    go_on(freed=freed_id)


if __name__ == "__main__":
    sys.setrecursionlimit(10_000)
    run_from(0)
    say(done=True)
