# SPDX-License-Identifier: GPL-3.0-or-later
a = "ab"
b = "a"
c = b + "b"
print(a is c, a == c)
d = "".join(["a", "b"])
e = str("ab")
f = "xab"[1:]
g = "%s" % "ab"
h = f"{a}"
i = a[:]
j = a.replace("a", "a")
print(d is a, e is a, f is a, g is a, h is a, i is a, j is a)
k = "abc"[0]
l = chr(97)
m = "cba"[-1]
print(k is l, l is m, "ab"[0:1] is k, "a" * 1 is k, "".join("a") is k)
print("" is a[:0], str() is "", "x"[1:] is "", "a b".split(" ")[0] is k)
n = "hello world"
o = "hello" + " " + "world"
print(n is o)
