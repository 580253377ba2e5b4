# SPDX-License-Identifier: GPL-3.0-or-later
class Acc:
    def __init__(self, v): self.v = v
    def __iadd__(self, o): self.v += o; return self
    def __sub__(self, o): return Acc(self.v - o)
    def __imul__(self, o): return NotImplemented
    def __mul__(self, o): return Acc(self.v * o)
    def __repr__(self): return f"Acc({self.v})"
a = b = Acc(5)
a += 1
print(a, b, a is b)
a -= 2
print(a, b, a is b)
a *= 3
print(a)
for statement in ("a /= 2", "a //= 2", "a **= 2", "a %= 2", "a @= 2", "a &= 2", "a |= 2", "a ^= 2", "a <<= 2", "a >>= 2", "x = 5; x += 'a'", "t = (1,); t += (2,); print(t)", "t = ([],); t[0] += [1]"):
    try:
        exec(statement)
    except TypeError as error:
        print(statement, "=>", error)
