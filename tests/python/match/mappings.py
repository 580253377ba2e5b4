# SPDX-License-Identifier: GPL-3.0-or-later
def f(x):
    match x:
        case {"type": "circle", "r": r}: return f"circle {r}"
        case {"type": "rect", "w": w, "h": h, **rest}: return f"rect {w}x{h} {rest}"
        case {"items": [first, *_]}: return f"first {first}"
        case {1: one, None: n}: return f"{one} {n}"
        case {}: return "some dict"
    return "none"
print([f(x) for x in ({"type": "circle", "r": 2, "extra": 1}, {"type": "rect", "w": 1, "h": 2, "c": "red"}, {"items": [7, 8]}, {1: "a", None: "b"}, {}, {"z": 1}, [], "s")])
