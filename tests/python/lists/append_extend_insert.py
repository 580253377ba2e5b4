# SPDX-License-Identifier: GPL-3.0-or-later
a = []
print(a.append(1), a)
a.append([2])
a.extend([3, 4])
a.extend("ab")
a.extend(range(2))
a.extend({"k": 1})
print(a)
a.insert(0, "first")
a.insert(-1, "before last")
a.insert(100, "end")
a.insert(-100, "start")
print(a, len(a))
b = [1]
b.extend(b)
print(b)
for bad in (lambda: a.extend(5), lambda: a.append(), lambda: a.append(1, 2), lambda: a.insert("x", 1), lambda: a.insert(1)):
    try:
        bad()
    except TypeError as error:
        print(error)
