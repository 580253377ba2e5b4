# SPDX-License-Identifier: GPL-3.0-or-later
def twice(f):
    def w(self, *a): return f(self, *a) * 2
    return w
def static_log(f):
    print("seen", f.__qualname__)
    return f
class A:
    n = 3
    @twice
    def get(self): return self.n
    @static_log
    def plain(self): return self.n
    @property
    @twice
    def p(self): return self.n
    @classmethod
    @static_log
    def c(cls): return cls.n
    @staticmethod
    @static_log
    def s(): return "s"
print(A().get(), A().plain(), A().p, A.c(), A.s())
