# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(what, *arguments, **named):
    try:
        print(repr(what(*arguments, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y
    def __format__(self, spec):
        return f"Point<{spec}>"
p = Point(1, [2, 3])
for pattern in ("{}", "{0}", "{0.x}", "{0.y[1]}", "{0.y}", "{0:abc}", "{0!r:.5}", "{0.z}", "{0.y[5]}", "{0.y[a]}", "{.x}", "{[0]}", "{a}", "{a.b}", "{}{}", "{0}{}", "{}{0}", "{1}", "{5}", "{-1}", "{ }",
                "{", "}", "{}}", "{{}}", "{{{}}}", "{!x}", "{!}", "{!", "{!r", "{!rx}", "{!s:>3}", "{:{}}", "{:{:{}}}", "{a{}}", "{:{", "{0[}", "{0[]}", "{0.}", "{0[0]x}", "{99999999999999999999}", "x{", "{:x", "{!é}"):
    print(repr(pattern), end=" ")
    attempt(pattern.format, p)
print("{0} {1} {0}".format("a", "b"), "{:>{}}|{:<{}}|".format(1, 5, 2, 5), "{x}{y}".format(x=1, y=2), "{d[key]} {d[0]}".format(d={"key": "value", 0: "zero"}), "{0:{1}.{2}f}".format(3.14159, 8, 2))
