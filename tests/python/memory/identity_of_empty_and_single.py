# SPDX-License-Identifier: GPL-3.0-or-later
a = tuple([])
b = ()
print(a is b, tuple("") is b, (1, 2)[2:] is b, b * 3 is b, b + b is b)
print("".join([]) is str(), "abc"[3:] is "", bytes() is b"", b"abc"[3:] is b"")
print([] is [], {} is {}, set() is set(), frozenset() is frozenset())
x = frozenset([1])
print(frozenset(x) is x, tuple((1, 2)) is (1, 2), str("q") is "q")
y = (1, 2)
print(tuple(y) is y, y[:] is y, y[0:2] is y, list(y) is y)
z = b"a"
print(z is b"xa"[1:], bytes([97]) is z, b"ab"[0:1] is z)
