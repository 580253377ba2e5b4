# SPDX-License-Identifier: GPL-3.0-or-later
def kind(x):
    match x:
        case None | True | False: return "constant"
        case 0 | 1.0 | 2j: return "number"
        case -1: return "minus one"
        case "a" | b"b": return "text"
        case []: return "empty sequence"
        case [x]: return f"one item {x}"
        case [1, *rest]: return f"starts with 1, rest {rest}"
        case (a, [b, c]): return f"nested {a} {b} {c}"
        case [*_, "end"]: return "ends"
        case {"type": "point", "x": x, **others}: return f"point {x} {others}"
        case {}: return "some mapping"
        case str(text): return f"str {text}"
        case int(n) if n > 100: return f"big {n}"
        case int() | float() as number: return f"other {number}"
        case _: return "anything"
for value in (None, True, 0, 1, 1.0, 2j, -1, "a", b"b", [], (), [5], (1, 2, 3), (7, [8, 9]), [0, "end"], {"type": "point", "x": 1, "z": 2}, {}, {"q": 1}, "abc", 500, 5, 5.5, {1}, range(1), range(2), bytearray(b"x"), object):
    print(repr(value), "->", kind(value))
