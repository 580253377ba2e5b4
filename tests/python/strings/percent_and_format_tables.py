# SPDX-License-Identifier: GPL-3.0-or-later
rows = [("apple", 3, 0.5), ("kiwi", 12, 1.25)]
for name, count, price in rows:
    print("%-8s|%4d|%6.2f" % (name, count, price), f"{name:>8}|{count:<4}|{price:^8.1f}|", "{:*^10}|{:+d}|{:08.3f}".format(name, count, price), sep="\n")
print("%s %r %a %%" % ("é", "é", "é"), "%(a)s-%(b)03d" % {"a": 1, "b": 2}, "%x %X %#o %e %g %c" % (255, 255, 8, 12345.678, 0.0001, "z"), "%*d|%-*d|" % (5, 42, 5, 42), "%.3s" % "abcdef", "%5.1f%%" % 99.55)
print(f"{1234567:,} {1234567:_} {255:#x} {255:b} {0.256:.1%} {1e10:g} {3:c<5} {'x':5}|{-5:=+6} {True:d} {10:e} {2.0} {1/3:.3}", f"{'nested':{'>'}{10}}", f"{[1, 2]!s:>8} {'q'!r} {{}}")
for call in (lambda: "%d" % "a", lambda: "%s %s" % 1, lambda: "%s" % (1, 2), lambda: "{} {}".format(1), lambda: "{a}".format(b=1), lambda: f"{'a':d}", lambda: "%z" % 1, lambda: "{0.x}".format(1), lambda: "%(a)s" % [1], lambda: "{:q}".format(1), lambda: f"{1.5:d}", lambda: "%c" % 1114112):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
