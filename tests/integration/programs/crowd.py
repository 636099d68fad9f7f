"""A class with very many instances, each of which is printed when all its referrers are asked for."""
import sys

from stop import say, stop


class Member:
    def __init__(self, number):
        self.numbers = [number, (number,)]


crowd = [Member(number) for number in range(int(sys.argv[1]))]
say(target=id(Member), crowd=id(crowd), one=id(crowd[7]))
stop()
say(done=True)
