# SPDX-License-Identifier: GPL-3.0-or-later
print("{} {} {}".format(1, "a", None), "{0}{1}{0}".format("x", "y"), "{a} {b}".format(a=1, b=2))
print("{:>5}|{:<5}|{:^5}".format(1, 2, 3), "{:{}}|".format("ab", 5), "{0:.{1}f}".format(3.14159, 2))
print("{0[1]} {1[k]} {2.real}".format([1, 2], {"k": "v"}, 5), "{!r} {!s} {!a}".format("a", "b", "é"))
print("{{}} {{{}}}".format(5), "{0!r:>5}".format("x"), "{:,}".format(10 ** 9))
def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: "{} {}".format(1))
attempt(lambda: "{a}".format())
attempt(lambda: "{0} {}".format(1, 2))
attempt(lambda: "{".format())
attempt(lambda: "}".format())
attempt(lambda: "{0.x}".format(1))
attempt(lambda: "{0[9]}".format([1]))
attempt(lambda: "{!x}".format(1))
attempt(lambda: "{:d}".format("x"))
