"""Everything that may be called something is called something that does more than print."""
import sys
import types

from stop import say, stop

NAME = "\x1b[31mred\x1b]0;title\x07 line\nbreak \u202eleft \u2028 \ud800 \x9b2J \x00nul"
ESCAPED_CLASS = NAME.replace("\ud800", "").replace("\x00", "")


def make():
    kind = type(ESCAPED_CLASS, (), {"__module__": NAME})
    instance = kind()
    target = [NAME]
    setattr(instance, NAME, target)
    module = types.ModuleType(ESCAPED_CLASS)
    module.__dict__[NAME] = target
    sys.modules[ESCAPED_CLASS] = module
    # A function of a file, with a name and a variable that nobody could have written.
    code = compile("def function(held):\n  def inner(): return held\n  return inner\n", ESCAPED_CLASS, "exec")
    scope = {}
    exec(code, scope)
    inner = scope["function"](target)
    inner.__qualname__ = NAME
    inner.__name__ = NAME
    return instance, target, {NAME: target, (NAME,): [target]}, inner, kind


KEPT = make()


def waits(held):
    say(target=id(KEPT[1]), others=[id(each) for each in KEPT])
    stop()
    return held


CODE = waits.__code__.replace(co_name=ESCAPED_CLASS, co_filename=ESCAPED_CLASS, co_varnames=("held \x1b[2J\n",))
types.FunctionType(CODE, globals())(KEPT[1])
