# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def f():
    a = A("local")
    raise ValueError("x")
try:
    f()
except ValueError as e:
    print("handling")
print("after handler")
try:
    f()
except ValueError as e:
    kept = e
print("kept")
del kept
print("dropped")
