# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(what, *arguments, **named):
    try:
        print(repr(what(*arguments, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


def percent(pattern, values):
    return pattern % values
for pattern, values in ((b"%d", 5), (b"%s", b"a"), (b"%s", "a"), (b"%b", 5), (b"%r", "a"), (b"%a", "é"), (b"%c", 65), (b"%c", b"x"), (b"%c", 300), (b"%c", "x"),
                        (b"%(a)s", {b"a": b"x"}), (b"%5.1f|", 1.25), (b"a", 1), (b"%s", ()), (b"%y", 1), (b"%d", "a"), (b"%-5s|", b"a"), (b"%05d", -3), (b"%x", 255), (b"%.2s", bytearray(b"abc"))):
    attempt(percent, pattern, values)
attempt(percent, bytearray(b"%d-%d"), (1, 2))
