# SPDX-License-Identifier: GPL-3.0-or-later
def f(value):
    match value:
        case [a, b, 5]: pass
        case [a, *rest] if a > 5: pass
        case _: pass
    return sorted(locals().items())
print(f([1, 2, 3]), f([9, 8]), f("ab"))
import enum
class Color(enum.Enum):
    RED = 1
class Names:
    limit = 10
for value in (Color.RED, 10, "x"):
    match value:
        case Color.RED: print("red")
        case Names.limit: print("limit")
        case other: print("other", other)
match (1, 2), 3:
    case (a, b), c: print(a, b, c)
match = 5
case = match
print(match, case)
match {"a": {"b": [1, {"c": 2}]}}:
    case {"a": {"b": [_, {"c": deep}]}}: print(deep)
match 5:
    case 1 | 2: pass
print("no match is fine")
match "hello":
    case [*chars]: print("never a sequence")
    case "hello" as h: print(h)
