"""numpy: arrays of objects, structured arrays, views, iterators, ufuncs made from Python."""
import sys

import numpy

from heap_record import record_and_stop


class Thing:
    def __init__(self, number):
        self.number = number

    def __add__(self, other):
        return Thing(self.number + getattr(other, "number", other))


def work():
    things = numpy.array([Thing(number) for number in range(1000)], dtype=object)
    grid = numpy.empty((20, 30), dtype=object)
    for index, _ in numpy.ndenumerate(grid):
        grid[index] = {"index": index}
    kind = numpy.dtype([("name", "U10"), ("thing", "O"), ("pair", "O", (2,)), ("value", "f8")])
    records = numpy.zeros(100, dtype=kind)
    for number, record in enumerate(records):
        record["name"], record["thing"], record["value"] = f"{number}", [number], number
        record["pair"] = [{number}, (number, [number])]
    views = [grid.T, grid[3:9:2, ::-1], things.reshape(10, 100), records["thing"], records[5:9], things[None]]
    masked = numpy.ma.masked_array(things[:10], mask=[number % 2 for number in range(10)])
    added = numpy.frompyfunc(lambda a, b: (a, b), 2, 1)
    iterators = [numpy.nditer([things[:5], grid[0, :5]], ["refs_ok"]), things.flat, numpy.broadcast(things[:5], grid[0, :5]),
                 numpy.ndindex(3, 4), numpy.ndenumerate(grid)]
    memory = numpy.lib.stride_tricks.as_strided(numpy.arange(100.0), (3, 3), (8, 8))
    generators = [numpy.random.default_rng(5), numpy.random.RandomState(5)]
    numbers = numpy.linspace(0, 1, 1000).reshape(10, 100) @ numpy.ones((100, 10))
    matrix = numpy.linalg.inv(numpy.eye(10) + numbers[:10, :10])
    scalars = [records[3], numpy.float64(3), numpy.datetime64("2020-01-01"), numpy.str_("text"), numpy.void(b"abc")]
    return (things, grid, records, views, masked, added, added(things[:9], grid[0, :9]), things + things, iterators,
            memory, generators, matrix, scalars, numpy.vectorize(str)(things[:3]), numpy.polynomial.Polynomial([1, 2]))


kept = work()
record_and_stop(sys.argv[1], version=numpy.__version__)
