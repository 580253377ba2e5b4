# SPDX-License-Identifier: GPL-3.0-or-later
print((n := 10) + n)
if (k := len("hello")) > 3:
    print("long", k)
data = [1, 2, 3, 4]
print([y for x in data if (y := x * x) > 3], y)
while (data and (top := data.pop())) > 2:
    print(top)
print(data)
f = lambda: (z := 5) + z
print(f())
