# SPDX-License-Identifier: GPL-3.0-or-later
x = "outer"
print([x for x in range(3)], x, {x: y for x, y in zip("ab", [1, 2])}, {c for c in "aab"} == {"a", "b"}, [(a, b) for a in range(2) for b in range(a + 1)], [[c for c in row] for row in ("ab", "cd")], [n if n % 2 else -n for n in range(5) if n != 3])
funcs = [lambda: i for i in range(3)]
print([f() for f in funcs], [f() for f in [lambda i=i: i for i in range(3)]], [y := 5, y ** 2], y, sum(n for n in range(5)), list(n for n in "ab"))
class C:
    values = [1, 2]
    doubled = [v * 2 for v in values]
    try:
        bad = [v * factor for v in values for factor in values]
    except NameError as error:
        bad = str(error)
print(C.doubled, C.bad)
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(row) for row in zip(*matrix)], [n for row in matrix for n in row], {i: row for i, row in enumerate(matrix)}, [*map(sum, matrix)], any(n > 5 for row in matrix for n in row), max((n for row in matrix for n in row), key=lambda n: n % 4))
try:
    [undefined for _ in range(1)]
except NameError as error:
    print(error)
print(*(f"{n}{suffix}" for n, suffix in zip(range(1, 4), ("st", "nd", "rd"))))
