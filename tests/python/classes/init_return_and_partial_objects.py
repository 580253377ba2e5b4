# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def __init__(self, fail):
        self.before = 1
        if fail:
            raise ValueError("half made")
        self.after = 2
    def __del__(self):
        print("del", sorted(self.__dict__))
try:
    A(True)
except ValueError as e:
    print(e)
a = A(False)
a = None
print("end")
