# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def __del__(self):
        raise ValueError("in del")
a = A()
print("before")
del a
print("after")
