"""A module that lives in sys.modules only: no other module has a name for it."""


class Setting:
    pass


class Container:
    def __init__(self, value):
        self.value = value


variable = Setting()
alias = variable
container = Container(int("14514514514514514514"))
