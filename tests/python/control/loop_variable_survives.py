# SPDX-License-Identifier: GPL-3.0-or-later
for i in range(3):
    pass
print(i)
for j in []:
    pass
try:
    print(j)
except NameError as error:
    print(error)
for i in range(2):
    i = i * 10
    print(i)
for x, (y, z) in [(1, (2, 3)), (4, [5, 6])]:
    print(x, y, z)
a = [0, 0]
for a[0] in range(3):
    pass
print(a)
for d in ({},):
    for d["k"] in "xyz":
        pass
    print(d)
