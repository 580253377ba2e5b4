# SPDX-License-Identifier: GPL-3.0-or-later
print()
print("a", "b", sep="-")
print("a", "b", sep="")
print(1, 2, 3, sep="\n")
print("x", end="")
print("y", end="!\n")
print(*[1, 2, 3], sep=", ")
print("a", None, sep=None, end=None)
print(*"abc")
import sys
print("to out", file=sys.stdout)
print("to err", file=sys.stderr)
print("flushed", flush=True)
for bad in ({"sep": 1}, {"end": 5}, {"foo": 1}):
    try:
        print("x", **bad)
    except TypeError as error:
        print(error)
print(print("inner"))
