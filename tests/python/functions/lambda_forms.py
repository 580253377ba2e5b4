# SPDX-License-Identifier: GPL-3.0-or-later
print((lambda: 1)(), (lambda x, y=2: x + y)(1), (lambda *a: a)(1, 2), (lambda **k: k)(a=1), (lambda x: lambda y: x * y)(3)(4))
print(sorted([3, 1, 2], key=lambda v: -v), list(map(lambda a, b: a + b, [1, 2], [10, 20])), (lambda x: "big" if x > 5 else "small")(9))
f = lambda n: 1 if n < 2 else n * f(n - 1)
print(f(10))
print([(lambda x: x + k)(1) for k in range(3)], (lambda a, /, b, *, c: (a, b, c))(1, 2, c=3))
