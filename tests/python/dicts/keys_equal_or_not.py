# SPDX-License-Identifier: GPL-3.0-or-later
d = {1: "int", 1.0: "float", True: "bool", "1": "str", (1,): "tuple", None: "none", frozenset([1]): "set", 1 + 0j: "complex"}
print(d, len(d), d[1], d[True], d[(1.0,)], d[frozenset([True])])
class Key:
    def __init__(self, n):
        self.n = n
    def __hash__(self):
        return 7
    def __eq__(self, other):
        print("eq", self.n, getattr(other, "n", other))
        return isinstance(other, Key) and self.n == other.n
e = {}
a, b = Key(1), Key(2)
e[a] = "a"
e[b] = "b"
print(e[Key(2)], e.get(Key(3)), len(e), a in e)
nan = float("nan")
print({nan: 1}[nan], {nan: 1}.get(float("nan")), {0: "a", -0.0: "b"}, {"": 0, b"": 1}, hash(1) == hash(1.0) == hash(True))
