import sys
a = 1000
b = 1000
a is b
a = 1000; b = 1000
a is b
sys.getrefcount(a)
sys.getrefcount(1000)
x = "name"
y = "name"
x is y
p = "a b"
q = "a b"
p is q
m0 = 256
m = 256
n = 256
m is n
f1 = 1.5
f2 = 1.5
f1 is f2
t1 = (1, 2)
t2 = (1, 2)
t1 is t2
()
u = (1, 2000)
sys.getrefcount(u)
sys.getrefcount(u[1])
sys.getrefcount("a b c")
