# SPDX-License-Identifier: GPL-3.0-or-later
a = [1, 2, 3]
b, c, d, e = a, a[:], list(a), a.copy()
print([x is a for x in (b, c, d, e)], [x == a for x in (b, c, d, e)])
t = (1, [2])
print(t[:] is t, tuple(t) is t, t + () is t, t * 1 is t, t[0:1] is t[0:1])
s = "hello"
print(s[:] is s, str(s) is s, s + "" is s, s * 1 is s, "".join([s]) is s, s.strip() is s, s.lower() is s, s.replace("x", "y") is s)
f = frozenset([1])
print(frozenset(f) is f, f.copy() is f, f | f is f)
n = 257
print(n is n + 0, int(n) is n, abs(n) is n, +n is n, 5 is 2 + 3 if False else 5 == 2 + 3)
x = 1.5
print(float(x) is x, +x is x, abs(x) is x, bytes(b := b"ab") is b, b[:] is b, b + b"" is b)
print((lambda v=[]: v)() is (lambda v=[]: v)(), [] is [], () is (), "" is str(), b"" is bytes())
