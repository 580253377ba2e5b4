# SPDX-License-Identifier: GPL-3.0-or-later
a, (b, *c), d = 1, (2, 3, 4), 5
print(a, b, c, d)
first, *middle, last = range(6)
*start, end = "abc"
[x, y] = {"k": 1, "l": 2}
(p,) = [7]
print(first, middle, last, start, end, x, y, p, [*range(3), *"ab"], {**{"a": 1}, "b": 2}, (*[1], 2), {*[1, 1], 2})
for i, (left, right) in enumerate([(1, 2), (3, 4)]):
    print(i, left, right, sep="-")
def f():
    return 1, [2, 3]
one, [two, three] = f()
i = 0
i, values = 1, [10, 20]
values[i], i = 99, 0
print(one, two, three, values, i)
x = y = []
x.append(1)
print(y, x is y)
a = b = c = 0
a += 1
print(a, b, c)
for text in ("a, b = 1", "a, b = 1, 2, 3", "a, b = 'x'", "a, *b, c = [1]", "[a, b] = 5", "a, b = {}", "(a, b), c = 1, 2", "*a, = 5"):
    try:
        exec(text)
    except (TypeError, ValueError) as error:
        print(text, "->", type(error).__name__, error)
