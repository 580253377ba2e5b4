# SPDX-License-Identifier: GPL-3.0-or-later
values = {"1": 1, "1.5": 1.5, "'a'": "a", "[1]": [1], "(1,)": (1,), "{}": {}, "{1}": {1}, "None": None, "b'a'": b"a", "1j": 1j, "object()": object}
import operator
for name, op in (("+", operator.add), ("-", operator.sub), ("*", operator.mul), ("/", operator.truediv), ("%", operator.mod), ("&", operator.and_), ("<", operator.lt), ("@", operator.matmul), ("**", operator.pow), ("<<", operator.lshift)):
    found = []
    for left, a in values.items():
        for right, b in values.items():
            try:
                op(a, b)
                found.append(".")
            except TypeError as error:
                found.append(str(len(str(error)) % 10))
            except Exception as error:
                found.append(type(error).__name__[0])
    print(name, "".join(found))
for text in ("1 + 'a'", "'a' + 1", "[1] + (1,)", "None + 1", "{} - {}", "'a' - 'b'", "-'a'", "~1.5", "not_there + 1", "[] < {}", "1 < 'a'", "1j < 2j", "'%d' % 'a'", "[1] * [1]", "b'a' + 'a'", "1 in 5", "'a' in 5", "[1][None]", "{}[[]]", "(1,)['a']", "'abc'[1.5]", "5[0]", "None[0]", "len(5)", "iter(5)", "abs('a')", "+[]", "1 @ 2", "1 << 'a'", "2 ** 'a'"):
    try:
        print(eval(text))
    except Exception as error:
        print(text, "->", type(error).__name__, error)
