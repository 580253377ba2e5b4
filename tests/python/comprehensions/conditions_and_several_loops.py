# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
[x for x in range(10) if x % 2 if x % 3], [x if x % 2 else -x for x in range(5)], [(x, y) for x in "ab" for y in (1, 2) if y > 1], [x for y in [[1, 2], [3]] for x in y], {x % 3 for x in range(9)}, {x: x ** 2 for x in range(3)}, {k: v for k, v in {"a": 1}.items() if v}
[x for x in 5]
[x.y for x in [1]]
[undefined for x in [1]]
{[]: 1 for x in [1]}
{[] for x in [1]}
{k for k, v in [(1,)]}
{**{k: 1 for k in "ab"}, "c": 2}, [*[x for x in "ab"], *(y for y in "c")], (*[i for i in range(2)],), {*"ab", *[1]} == {"a", "b", 1}
[[i * j for j in range(3)] for i in range(3)], [y for x in range(3) if (y := x * 2)], sum([x for x in range(5)]), sorted({x.lower() for x in "aAbB"}), [x for x, in [(1,), (2,)]], [a for a, *b in [(1, 2, 3)]], ["%d" % x for x in (1, 2)], [f"{x!r}" for x in "ab"]
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
