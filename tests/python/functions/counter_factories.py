# SPDX-License-Identifier: GPL-3.0-or-later
def counter(start=0, step=1):
    n = start - step
    def tick():
        nonlocal n
        n += step
        return n
    return tick
a, b = counter(), counter(10, 5)
print(a(), a(), b(), a(), b(), a.__closure__ != b.__closure__, len(a.__closure__), a.__code__ is b.__code__)
print(sorted(a.__code__.co_freevars), [c.cell_contents for c in a.__closure__])
def acc():
    total = []
    return total.append, lambda: sum(total)
add, total = acc()
add(1); add(2)
print(total())
