# SPDX-License-Identifier: GPL-3.0-or-later
from dataclasses import dataclass


@dataclass
class Num:
    value: float


@dataclass
class Op:
    sign: str
    left: object
    right: object


class Neg:
    __match_args__ = ("inner",)

    def __init__(self, inner):
        self.inner = inner


def evaluate(tree, names=None):
    match tree:
        case Num(value=v) | (int() | float() as v):
            return v
        case str(name) if names and name in names:
            return names[name]
        case str(name):
            raise NameError(f"unknown {name}")
        case Op("+" | "-" as sign, left, right):
            a, b = evaluate(left, names), evaluate(right, names)
            return a + b if sign == "+" else a - b
        case Op("*", Num(0), _) | Op("*", _, Num(0)):
            return 0
        case Op("*", left, right):
            return evaluate(left, names) * evaluate(right, names)
        case Op(sign="/", left=a, right=b):
            return evaluate(a, names) / evaluate(b, names)
        case Neg(Neg(inner)):
            return evaluate(inner, names)
        case Neg(inner):
            return -evaluate(inner, names)
        case Op():
            raise ValueError(f"sign {tree.sign!r}")
        case _:
            raise TypeError(type(tree).__name__)


def simplify(tree):
    match tree:
        case Op("+", x, Num(0)) | Op("+", Num(0), x) | Op("*", x, Num(1)) | Op("*", Num(1), x):
            return simplify(x)
        case Op(sign, a, b):
            return Op(sign, simplify(a), simplify(b))
        case x:
            return x


tree = Op("+", Num(1), Op("*", Num(2), Op("-", "x", 4.5)))
print(evaluate(tree, {"x": 10}), evaluate(Neg(Neg(Num(3)))), evaluate(Neg(2)), simplify(Op("+", Num(0), Op("*", "y", Num(1)))), tree)
for bad in (tree, Op("%", 1, 2), [1], Op("/", 1, Num(0)), None, True):
    try:
        print(evaluate(bad))
    except Exception as error:
        print(type(error).__name__, error)


def describe(data):
    match data:
        case None | True | False:
            return f"constant {data}"
        case []:
            return "nothing"
        case [x]:
            return f"just {x}"
        case [int(a), int(b)] if a == b:
            return "two same"
        case (a, b):
            return f"two: {a} and {b}"
        case [first, *_, last] if first == last:
            return "same ends"
        case ["move", *places]:
            return f"move to {places}"
        case [[a, b], *rest]:
            return f"nested {a}{b} and {len(rest)} more"
        case {"type": "point", "at": (x, y), **rest}:
            return f"point {x},{y} {rest}"
        case {"type": str() as kind}:
            return f"a {kind}"
        case {}:
            return f"mapping of {len(data)}"
        case str() | bytes():
            return f"text {data!r}"
        case float(x) if x != x:
            return "not a number"
        case range(start=a, stop=b):
            return f"range {a}..{b}"
        case -1 | 0 | 1:
            return "small"
        case 2 + 3j:
            return "complex"
        case set():
            return "a set"
        case object(__class__=cls):
            return f"object of {cls.__name__}"


for data in (None, True, [], (7,), [2, 2], (1, "b"), [1, 2, 1], ["move", 1, 2, 3], [[1, 2], 3, 4], {"type": "point", "at": [1, 2], "color": "red"}, {"type": "line"}, {"type": 5}, {}, "text", b"b",
             float("nan"), range(2, 5), -1, 0.0, 2 + 3j, {1}, lambda: 0, "ab", [1, 2, 3], iter([])):
    print(describe(data), end="; ")
print()
match "go north".split():
    case ["go", ("north" | "south") as way]:
        print("way", way)
x = 5
match x:
    case y:
        print("captured", y)
point = (1, 2)
match point:
    case (a, b) if a > b:
        print("no")
    case (a, b):
        print("kept", a, b)
try:
    match Num(1):
        case Num(1, 2):
            pass
except TypeError as error:
    print(error)
try:
    match 5:
        case int(1, 2):
            pass
except TypeError as error:
    print(error)
