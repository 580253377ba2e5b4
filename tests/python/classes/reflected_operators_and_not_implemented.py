# SPDX-License-Identifier: GPL-3.0-or-later
class L:
    def __add__(self, o): return NotImplemented
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
class R:
    def __radd__(self, o): return "R.radd"
    def __gt__(self, o): return "R.gt"
    def __rsub__(self, o): return f"rsub {o}"
class S(L):
    def __radd__(self, o): return "S.radd first"
print(L() + R(), 1 + R(), L() < R(), L() == L(), 5 - R(), L() + S())
for bad in (lambda: L() + L(), lambda: L() < L(), lambda: R() + 1, lambda: L() + 1):
    try:
        bad()
    except TypeError as e:
        print(e)
class I:
    def __init__(self): self.log = []
    def __iadd__(self, o):
        self.log.append(o)
        return self
i = j = I()
i += 5
print(i is j, i.log)
