import sys
def f():
    return 1000

def g():
    return 1000

f() is f()
f() is g()
a = 1000
f() is a
class C:
    k = 1000
    def get(self):
        return 1000

C.k is C().get()
C.k is f()
if True:
    p = 5000
    q = 5000

p is q
sys.getrefcount(p)
for i in range(2):
    z = 70000

z == 70000
