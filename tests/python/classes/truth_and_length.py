# SPDX-License-Identifier: GPL-3.0-or-later
class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
class B(L):
    def __bool__(self): return True
print(bool(L(0)), bool(L(2)), bool(B(0)), len(B(3)), not L(0), "yes" if L(1) else "no")
class Bad:
    def __bool__(self): return 1
class BadLen:
    def __len__(self): return -1
class StrLen:
    def __len__(self): return "3"
for bad in (lambda: bool(Bad()), lambda: len(BadLen()), lambda: len(StrLen()), lambda: bool(BadLen()), lambda: len(L(1.5))):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
