# SPDX-License-Identifier: GPL-3.0-or-later
class V:
    def __init__(self, n):
        self.n = n
    def __repr__(self):
        return f"V({self.n})"
def method(name):
    def f(self, *args):
        return f"{name}{args}"
    return f
names = "add sub mul truediv floordiv mod pow matmul and or xor lshift rshift".split()
for name in names:
    setattr(V, f"__{name}__", method(name))
    setattr(V, f"__r{name}__", method("r" + name))
for name in "neg pos invert abs round trunc floor ceil divmod rdivmod getitem contains call".split():
    setattr(V, f"__{name}__", method(name))
v = V(1)
print(v + 1, 1 + v, v - v, 2 * v, v / 3, v // 3, 4 % v, v ** 2, 2 ** v, v @ v, v & 1, 1 | v, v ^ v, v << 1, 1 >> v, sep="\n")
print(-v, +v, ~v, abs(v), round(v), round(v, 2), divmod(v, 2), divmod(2, v), v[1], v[1:2], v["a", 2], v(1, 2), 5 in v, sep="\n")
import math
print(math.floor(v), math.ceil(v), math.trunc(v), pow(v, 2, 3))
v += 5
print(v)
