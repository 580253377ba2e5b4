# SPDX-License-Identifier: GPL-3.0-or-later
def area(shape):
    match shape:
        case ("circle", r) if r >= 0:
            return 3 * r * r
        case ("rect", w, h) | ("rectangle", w, h):
            return w * h
        case {"kind": "square", "side": int(s) | float(s)}:
            return s * s
        case [("circle" | "rect", *_), *rest]:
            return ["list", len(rest)]
        case str(name) if name.startswith("unit"):
            return 1
        case (a, b, *c) if not c:
            return ("pair", a, b)
        case _:
            return None
for s in (("circle", 2), ("circle", -1), ("rect", 2, 3), ("rectangle", 1, 1), {"kind": "square", "side": 4}, {"kind": "square", "side": "4"}, [("circle", 1), ("rect", 1, 2)], "unit circle", (7, 8), 5, [], {}):
    print(s, "->", area(s))
