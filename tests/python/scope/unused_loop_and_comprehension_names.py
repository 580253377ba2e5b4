# SPDX-License-Identifier: GPL-3.0-or-later
squares = [q * q for q in range(4)]
try:
    print(q)
except NameError as e:
    print(e)
for r in range(2):
    last = r
print(r, last)
with_walrus = [(w := q) for q in range(3)]
print(w)
def f():
    [inner := i for i in range(3)]
    return inner
print(f())
lambdas = {k: (lambda k=k: k) for k in "ab"}
print(lambdas["a"](), lambdas["b"]())
