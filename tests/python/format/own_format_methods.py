# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(what, *arguments, **named):
    try:
        print(repr(what(*arguments, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Money:
    def __init__(self, amount):
        self.amount = amount
    def __format__(self, spec):
        if spec == "cents":
            return str(self.amount * 100)
        return format(self.amount, spec or ".2f") + " EUR"
m = Money(3)
print(f"{m} {m:cents} {m:08.1f}", "{:cents} {}".format(m, m), format(m), format(m, ".0f"))
class Plain:
    def __str__(self):
        return "plain"
attempt(format, Plain())
attempt(format, Plain(), "5")
attempt(format, None, "5")
attempt(format, [], ">5")
attempt(format, object, "x")
attempt(format, {}, "d")
class Wrong:
    def __format__(self, spec):
        return 5
attempt(format, Wrong())
attempt("{}".format, Wrong())
class Celsius(float):
    pass
class Count(int):
    def __str__(self):
        return "count"
print(f"{Celsius(21.5)} {Celsius(21.5):.2f} {Count(5)} {Count(5):03d} {Count(5):>6} {True} {True:5} {True:d}")
attempt(format, 5, 5)
attempt("x".__format__, 5)
