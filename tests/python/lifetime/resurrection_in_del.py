# SPDX-License-Identifier: GPL-3.0-or-later
saved = []
class A:
    def __del__(self):
        print("del runs")
        saved.append(self)
a = A()
del a
print(len(saved), type(saved[0]).__name__)
saved.clear()
print("second death is silent", len(saved))
