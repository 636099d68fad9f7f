"""Iterators of itertools, collections, functools, operator."""
import collections
import copy
import functools
import itertools
import operator

from animals.builtins import Holder
from animals.keepers import finished, keeper, possible, started


def pair(first, second):
    return first


@keeper()
def iterators_of_itertools(number):
    items = [Holder(), Holder(), Holder()]
    makers = [
        lambda: itertools.accumulate(items, pair, initial=Holder()), lambda: itertools.chain(items, items),
        lambda: itertools.chain.from_iterable([items, items]), lambda: itertools.combinations(items, 2),
        lambda: itertools.combinations_with_replacement(items, 2), lambda: itertools.compress(items, [1, 0, 1]),
        lambda: itertools.dropwhile(lambda item: False, items), lambda: itertools.filterfalse(lambda item: False, items),
        lambda: itertools.groupby(items, id), lambda: itertools.islice(items, 0, 3, 2), lambda: itertools.pairwise(items),
        lambda: itertools.permutations(items, 2), lambda: itertools.product(items, items, repeat=2),
        lambda: itertools.repeat(items, 4), lambda: itertools.starmap(pair, [items[:2], items[1:]]),
        lambda: itertools.takewhile(lambda item: True, items), lambda: itertools.tee(items, 3)[1],
        lambda: itertools.zip_longest(items, [Holder()], fillvalue=Holder()), lambda: itertools.zip_longest([Holder()], items),
    ]
    endless = [lambda: itertools.count(10 ** 20, 3), lambda: itertools.count(1.5), lambda: itertools.cycle(items),
               lambda: itertools.repeat(Holder())]
    made = []
    for make in makers:
        made += possible(make, lambda: started(make()), lambda: started(started(make())), lambda: finished(make()))
    for make in endless:
        made += [make(), started(make())]
    cycling = itertools.cycle(items)
    made += [cycling, [next(cycling) for _ in range(5)]]
    return made + groups(items) + tees()


def groups(items):
    grouped = itertools.groupby(items * 2, lambda item: 1)
    key, group = next(grouped)
    next(group)
    return [grouped, key, group]


def tees():
    """Links of a chain of blocks, 57 values each, that several readers walk."""
    first, second = itertools.tee((Holder() for _ in range(1000)), 2)
    for _ in range(200):
        next(first)
    third = copy.copy(first)
    for _ in range(20):
        next(third)
    return [first, second, third]


@keeper()
def of_collections(number):
    ring = collections.deque((Holder() for _ in range(300)), maxlen=200)
    ring.rotate(70)
    short = collections.deque([Holder()] * 3)
    short.popleft()
    counted = collections.Counter("counted")
    ordered = collections.OrderedDict((Holder(), Holder()) for _ in range(9))
    ordered.move_to_end(next(iter(ordered)))
    ordered.popitem()
    ordered.attribute = Holder()
    iterators = [kind(thing) for kind in (iter, reversed) for thing in (ring, short, ordered)]
    views = [ordered.keys(), ordered.values(), ordered.items()]
    named = collections.namedtuple("named", "a b", defaults=[Holder()])
    return [
        ring, short, counted, ordered, iterators, [started(kind(ring)) for kind in (iter, reversed)], views,
        [started(iter(view)) for view in views], [started(reversed(view)) for view in views], finished(iter(ordered)),
        collections.defaultdict(Holder, a=Holder()), collections.defaultdict(None), named(Holder()), named.a,
        collections.ChainMap({1: Holder()}, {}), collections.UserList([Holder()]), collections.UserString("text"),
        iter(collections.deque()), collections.deque(), collections.OrderedDict(), started(iter(ordered)),
    ]


@keeper()
def of_functools_and_operator(number):
    extra = Holder()
    partial = functools.partial(extra, Holder(), key=Holder())
    partial.attribute = Holder()
    caches = [functools.lru_cache(maxsize=size, typed=typed)(Holder) for size in (0, 3, None) for typed in (False, True)]
    for cache in caches:
        for key in range(6):
            cache(Holder(key), str(key))
            cache(key)
        cache.attribute = Holder()
    key_wrapper = functools.cmp_to_key(extra)
    return [
        partial, functools.partial(partial, 1), caches, key_wrapper, key_wrapper(Holder()),
        operator.itemgetter("a"), operator.itemgetter(Holder(), Holder()), operator.attrgetter("a"),
        operator.attrgetter("a.b", "c"), operator.methodcaller("name", Holder(), key=Holder()), operator.itemgetter(3),
        functools.singledispatch(partial_target), functools.cached_property(partial_target),
        functools.singledispatchmethod(partial_target), functools.total_ordering,
    ]


def partial_target(argument):
    return argument
