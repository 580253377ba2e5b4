# SPDX-License-Identifier: GPL-3.0-or-later
s = "hello"
t = s
s += "!"
print(s, t)
u = "hello"
print(t is u, "".join(["hel", "lo"]) is t, "".join(["hel", "lo"]) == t)
print(s[:] is s, str(s) is s, s + "" is s, s * 1 is s, "a"[0] is "a"[0])
x = "ab"
print(x.replace("z", "y") is x, x.strip() is x, x.lower() is x, x[0:2] is x)
