# SPDX-License-Identifier: GPL-3.0-or-later
class Falsy:
    def __bool__(self): return False
class Empty:
    def __len__(self): return 0
class Both:
    def __bool__(self): return True
    def __len__(self): return 0
print([bool(x) for x in (Falsy(), Empty(), Both(), [], [[]], "", " ", 0, 0.0, -0.0, 0j, None, {}, set(), range(0), (), b"", ..., float("nan"))])
print(0 or "a", 1 and "b", 0 and 1 / 0, 1 or 1 / 0, not 0, not "x", None or [] or 0, 1 and [] and 2, (0 or 1) and 2)
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 == True, "a" < "b" > "a", 1 in [1] == True, (1 in [1]) == True, not 1 == 2, 3 > 2 is True)
print("yes" if [] else "no", "a" if 0 else "b" if 1 else "c", [1 if x else 2 for x in (0, 1)], (lambda: 1 if 0 else 2)())
def noisy(name, value):
    print(name, end=" ")
    return value
print(noisy("a", 1) < noisy("b", 5) < noisy("c", 3))
print(noisy("a", 9) < noisy("b", 5) < noisy("c", 3))
print(noisy("l", 0) or noisy("r", 5), noisy("l", 0) and noisy("r", 5))
print(noisy("x", 1) + noisy("y", 2) * noisy("z", 3), [noisy("k", 0), noisy("v", 1)], {noisy("k", 1): noisy("v", 2)})
