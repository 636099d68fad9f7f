"""Has a state worth comparing: its result depends on every object being untouched."""
from stop import say, stop


class Cell:
    def __init__(self, number):
        self.number = number


def total():
    cells = [Cell(number) for number in range(1000)]
    say(target=id(cells[500]))
    stop()
    return sum(cell.number for cell in cells)


say(done=True, total=total())
