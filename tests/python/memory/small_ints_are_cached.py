# SPDX-License-Identifier: GPL-3.0-or-later
def make(n):
    return n + 0 if n else 0

print(all(make(i) is int(str(i)) for i in range(-5, 257)))
print(int("257") is int("257"), int("-6") is int("-6"), int("256") is int("256"))
a = 256
b = int("256")
print(a is b)
c = 257
d = int("257")
print(c is d, c == d)
x = 100
y = x + 200 - 200
print(x is y)
