# SPDX-License-Identifier: GPL-3.0-or-later
import sys
r=[]
for n in [*range(1, 24), 42, 43, 84, 85, 86]:
    d = {i: i for i in range(n)}; h = {str(i): i for i in range(n)}
    g = {'x': 1}; g.update(d); k = {'x': 1, **h}; l = {-1: 1, **d}; m = {str(-i): i for i in range(1, 12)}; m.update(h); 
    r.append((n, sys.getsizeof(g), sys.getsizeof(k), sys.getsizeof(l), sys.getsizeof(m), sys.getsizeof(dict.fromkeys(d)), sys.getsizeof(dict.fromkeys(h)), sys.getsizeof(dict.fromkeys(set(d))), sys.getsizeof(dict.fromkeys(set(h))), sys.getsizeof(dict.fromkeys(list(h))), sys.getsizeof(h | {'q': 1}), sys.getsizeof({'q': 1} | h)))
for x in r: print(*x)
for n in (3, 6, 12, 30):
    for k in (1, 2, n // 3, n // 2, n - 2, n - 1, n):
        d = {i: i for i in range(n)}
        for i in range(k): del d[i]
        h = {str(i): i for i in range(n)}
        for i in range(k): del h[str(i)]
        e = {}; e.update(d); f = {}; f.update(h); 
        print(n, k, sys.getsizeof(d), sys.getsizeof(d.copy()), sys.getsizeof(dict(d)), sys.getsizeof(e), sys.getsizeof(h.copy()), sys.getsizeof(f), sys.getsizeof({**h}), sys.getsizeof({**d}), sys.getsizeof(d | {}), sys.getsizeof({} | d), sys.getsizeof(dict(**h)))
print(sys.getsizeof(dict.fromkeys({})), sys.getsizeof(dict.fromkeys(set())), sys.getsizeof(dict.fromkeys([])), sys.getsizeof(dict.fromkeys('')))
e = {1: 2}; e.clear(); print(sys.getsizeof(e)); e.update({}); print(sys.getsizeof(e)); e.update({1: 2}); print(sys.getsizeof(e))
e = {1: 2}; del e[1]; print(sys.getsizeof(e)); e.update({}); print(sys.getsizeof(e)); e.update({'a': 2}); print(sys.getsizeof(e))
class A: pass
a = A(); a.x = 1; a.y = 2; a.z = 3
g = {}; g.update(vars(a)); print(sys.getsizeof(g), sys.getsizeof(vars(a)), sys.getsizeof(dict(vars(a))), sys.getsizeof({**vars(a)}), sys.getsizeof(vars(a).copy()))
b = A(); vars(b).update({'q': 1, 'r': 2}); print(sys.getsizeof(vars(b)))
b = A(); vars(b).update({str(i): 1 for i in range(40)}); print(sys.getsizeof(vars(b)))
def f(**k): print(sys.getsizeof(k))
f(**h); f(**{str(i): i for i in range(7)}); f(a=1, **{str(i): i for i in range(7)}); f(a=1,b=1,c=2,d=2,e=2,g=2,h=2)
