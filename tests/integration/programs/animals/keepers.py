"""The functions that make the animals, and what is counted of them."""
import ctypes

KEEPERS = []
ZOO = []
ABSENT = {}  # group -> why this interpreter cannot have it


def keeper(count=1):
    """The decorated function makes one group of animals from a number; COUNT groups are kept."""
    def register(function):
        KEEPERS.append((count, function))
        return function
    return register


def keep_all():
    for count, make in KEEPERS:
        try:
            for number in range(count):
                ZOO.append(make(number))
        except Exception as error:  # a module or a function that other releases have
            ABSENT[make.__name__] = f"{type(error).__name__}: {error}"


def possible(*makers):
    """What the functions MAKERS give, but for those that ask for more than this interpreter has."""
    made = []
    for make in makers:
        try:
            made.append(make())
        except (AttributeError, ImportError, NameError, TypeError):
            pass
    return made


def deallocator(class_):
    """tp_dealloc: the first function after tp_name, tp_basicsize and tp_itemsize."""
    offset = object.__basicsize__ + 4 * ctypes.sizeof(ctypes.c_void_p)
    return ctypes.c_void_p.from_address(id(class_) + offset).value


def made_in_c(class_):
    class OfPython:
        pass
    return deallocator(class_) != deallocator(OfPython)


def all_classes():
    found, pending = {object}, [object]
    while pending:
        for class_ in type.__subclasses__(pending.pop()):
            if class_ not in found:
                found.add(class_)
                pending.append(class_)
    return found


def census(objects):
    """The names of all classes that the classes of OBJECTS are or derive from and that are made in C,
    how many classes are made in Python, and the C types that have no instance."""
    kinds = {type(thing) for thing in objects}
    mro = type.__dict__["__mro__"].__get__
    bases = {base for kind in kinds for base in mro(kind) or [kind]}  # a type that is not ready has none
    in_c = {class_ for class_ in bases if made_in_c(class_)}
    never = {class_ for class_ in all_classes() if made_in_c(class_)} - in_c
    return sorted(map(full_name, in_c)), len(kinds - in_c), sorted(map(full_name, never))


def full_name(class_):
    return f"{getattr(class_, '__module__', '?')}.{class_.__qualname__}"


def started(iterator):
    next(iterator)
    return iterator


def finished(iterator):
    for _ in iterator:
        pass
    return iterator


def suspended(coroutine):
    coroutine.send(None)
    return coroutine


def c_function(name, *argument_types):
    """A function of the C API that gives a new object."""
    prototype = ctypes.PYFUNCTYPE(ctypes.py_object, *argument_types)
    return prototype((name, ctypes.pythonapi))
