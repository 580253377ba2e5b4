# SPDX-License-Identifier: GPL-3.0-or-later
def g():
    yield 1
    return "end"


for x in g():
    print(x)
print(list(g()))
for y in (n for n in [2]):
    print(y)
