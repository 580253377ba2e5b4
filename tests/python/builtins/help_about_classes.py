# SPDX-License-Identifier: GPL-3.0-or-later
class Animal:
    """An animal.

    It lives."""

    kind = "x"
    count: int = 0
    nothing = None
    long = "y" * 100

    def __init__(self, name, age=3):
        """Make it."""
        self.name = name

    def speak(self, *args, loud: bool = False) -> str:
        "Say it."

    # A comment
    # of two lines.
    def commented(self):
        pass

    say = speak
    short = lambda self: 3

    @property
    def p(self):
        "The p."
        return 1

    @p.setter
    def p(self, v):
        pass

    @property
    def ro(self):
        return 1

    @staticmethod
    def s(a):
        "st"

    @classmethod
    def c(cls):
        "cm"

    def __eq__(self, o):
        return True

    def _hidden(self):
        pass


class Dog(Animal):
    def speak(self):
        pass


class Empty:
    pass


class Slots:
    __slots__ = ("a", "b")


class Mixed(Dog, Empty):
    class Inner:
        "in"


class Plain:
    def m(self):
        """First.

        Second
          indented.
        """

    __hash__ = None


for thing in (Animal, Dog, Empty, Slots, Mixed, Plain, Plain()):
    help(thing)
