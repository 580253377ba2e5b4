# SPDX-License-Identifier: GPL-3.0-or-later
import math

rows = [("Widget", 3, 4.5, 0.19), ("Gadget deluxe", 12, 1299.999, 0.07), ("Ünïcode", 0, 1e-5, 1), ("€uro", -7, 123456789.123, 0.005)]
widths = [max(len(str(row[i])) for row in rows) for i in range(4)]
print(widths)
line = "+" + "+".join("-" * (w + 2) for w in widths) + "+"
print(line)
for name, count, price, tax in rows:
    print(f"| {name:<{widths[0]}} | {count:>{widths[1]}d} | {price:>{widths[2]}.2f} | {tax:>{widths[3]}.0%} |")
print(line)
for n in (0, 7, 255, -42, 10**12):
    print(f"{n:5d}|{n:<5}|{n:^9}|{n:+}|{n: }|{n:#x}|{n:#b}|{n:o}|{n:,}|{n:_}|{n:08}|{n:e}|{n:.1f}|" if 0 <= n < 256 else f"{n:+,}|{n:x}|{n:>20}|{n:*^20}|{n:=+10}|")
for x in (0.0, -0.0, 1.5, 2 / 3, 1e22, 123456.789, 1e-7, math.pi * 1e10, float("inf"), float("nan")):
    print(f"{x}|{x:.3f}|{x:10.2e}|{x:g}|{x:.3g}|{x:G}|{x:+.1f}|{x:,.2f}|{x:%}|{x!r:>8}|{x:08.2f}|{x:#.3g}|{x:.0f}|{x:n}")
value, width, digits = 12.3456, 10, 2
print(f"{value:{width}.{digits}f}", f"{value=}", f"{value = :.1f}", f"{'nested ' + str(value)!r:>25}", f"{{literal}} {value!s:.4}", f"{[1, 2]!s:>10}", f"{None!s:^8}|")
print("{0:>5}|{1:<5}|{0}".format("a", "b"), "{name} {age:03d}".format(name="Al", age=7), "{0[1]} {1.real} {2[key]}".format([1, 2], 3 + 4j, {"key": "v"}), "{:{}{}}".format("x", ">", 4))
print("%5d|%-5d|%05d|%+d|% d" % (42, 42, 42, 42, 42), "%s %r %a" % ("é", "é", "é"), "%(a)s-%(b).2f" % {"a": 1, "b": 2}, "%5.1f%%" % 12.345, "%c%c" % (65, "B"), "%e %G" % (12345.678, 1e-10))
print("abc".ljust(6, ".") + "|", "abc".rjust(6) + "|", "7".zfill(3), "-7".zfill(4), "abc".center(8, "*"), "a\tb".expandtabs(4), format(3.14159, ".2f"), format("s", ">3"), format(True, "d"))
for spec in ("d", ".2d", "s", "10q", ",x", "+s", "=5", "c", "%", ".3"):
    for item in (3.5, "txt", 10):
        try:
            print(f"{spec!r}: {format(item, spec)}", end="; ")
        except (ValueError, OverflowError) as error:
            print(f"{spec!r}: {type(error).__name__} {error}", end="; ")
    print()
for bad in (lambda: "%d" % "x", lambda: "%s %s" % (1,), lambda: "%s" % (1, 2), lambda: "{} {}".format(1), lambda: "{a}".format(b=1), lambda: "{0} {}".format(1, 2), lambda: "{".format(), lambda: "%z" % 1,
            lambda: f"{object():5}", lambda: "{0.x}".format(1), lambda: "%(a)s" % 5, lambda: f"{[]:>5}"):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(1e300), math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.5), int(-1.5), -7 // 2, -7 % 3, divmod(-7, 2), 7.5 // 2, 2 ** -1, 10 ** 20, 0.1 + 0.2)
print(hex(255), oct(8), bin(-5), int("ff", 16), int("0b101", 0), int(" 12 "), float("1e3"), complex("1+2j"), (5).bit_length(), (1.5).as_integer_ratio(), float.hex(1.5), 1_000_000, 0xFF, 1e3, .5, 5.)
