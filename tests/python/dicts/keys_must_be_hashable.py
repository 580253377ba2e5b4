# SPDX-License-Identifier: GPL-3.0-or-later
class H:
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n % 2
    def __eq__(self, o):
        return isinstance(o, H) and self.n == o.n
d = {H(1): "one", H(3): "three", H(2): "two"}
print(d[H(1)], d[H(3)], d[H(2)], H(5) in d, len(d))
for bad in ([1], {}, {1}, ([],), bytearray(b"x"), slice(1)):
    try:
        d[bad] = 1
        print("hashable", type(bad).__name__)
    except TypeError as e:
        print(e)
print({(1, 2): "t", frozenset([1]): "f", "s": 0, None: 1, print: 2}[None])
