# SPDX-License-Identifier: GPL-3.0-or-later
import weakref, sys
def sh(x):
    words = []
    for word in repr(x).split(' '):
        words.append('0x' + word.lstrip('0x').lstrip('0123456789abcdef') if word.startswith('0x') else word)
    return ' '.join(words)
class A:
    def __init__(s,n=0): s.n=n
    def m(self): return 1
    def __call__(self,*a): return a
class B(A):
    __slots__=()
class S: __slots__=('x',)
class W: __slots__=('x','__weakref__')
a=A()
r=weakref.ref(a)
print(weakref.ref, weakref.ReferenceType is weakref.ref, weakref.ProxyType, weakref.CallableProxyType, weakref.ProxyTypes)
print(sh(r), r() is a, r.__callback__, weakref.ref(a) is r, sys.getrefcount(a), sys.getrefcount(r))
cb=lambda x: print("cb", sh(x))
r2=weakref.ref(a,cb)
print(sh(r2) == sh(r), r2.__callback__ is cb, r2==r, r2 is r, hash(r)==hash(a), {r:1}[r2])
print(sys.getsizeof(r), sys.getsizeof(r2), weakref.getweakrefcount(a), [x is r for x in weakref.getweakrefs(a)])
p=weakref.proxy(a)
print(type(p), sh(p), p.n, p.m(), p(1,2), sys.getsizeof(p), str(p)[:12])
def f(): pass
print(sh(weakref.ref(f)), sh(weakref.ref(A)))
for bad in (1, "s", [], {}, (), None, S(), object(), 1.5, range(3), slice(1)):
    try: weakref.ref(bad); print("ok", type(bad))
    except TypeError as e: print(e)
for good in (set(), frozenset(), f, A, W(), weakref, a.m, (i for i in ()), len, print, Exception(), BaseException, int):
    try: weakref.ref(good); print("ok", type(good))
    except TypeError as e: print(e)
for c in ["weakref.ref()","weakref.ref(a,1,2)","weakref.ref(a,callback=1)","weakref.ref(a,5)","weakref.proxy()","weakref.proxy(a,1,2)","weakref.proxy(1)","weakref.getweakrefcount()","weakref.getweakrefcount(1)","weakref.getweakrefs(1)","r(1)","r.n","hash(p)","r<r2","A.__weakref__","a.__weakref__ is r","S().__weakref__","W().__weakref__","r.__callback__","r.x","weakref.WeakMethod(a.m)() == a.m", "sh(weakref.WeakMethod(a.m))", "weakref.WeakMethod(f)"]:
    try: print(c, sh(eval(c)))
    except BaseException as e: print(c, type(e).__name__, e)
try: r.x=1
except AttributeError as e: print(e)
b=A(5); pb=weakref.proxy(b); pb.k=3; print(b.k, pb==b, pb!=b, bool(pb)); del pb.k
class L(list): pass
l=L([1,2]); pl=weakref.proxy(l)
print(len(pl), pl[0], pl+[3], [x for x in pl], 1 in pl, pl*2, sh(type(pl)))
pl.append(4); pl[0]=9; del pl[1]; print(l, type(pl))
del l
try: print(pl)
except ReferenceError as e: print("RE", e)
try: len(pl)
except ReferenceError as e: print("RE", e)
try: pl.foo
except ReferenceError as e: print("RE", e)
print('end', sh(pl) if False else '')
class R(weakref.ref):
    def __init__(self, o, cb=None, extra=0): super().__init__(o,cb); self.extra=extra
    def __new__(cls, o, cb=None, extra=0): return super().__new__(cls,o,cb)
x=A(1); q=R(x,None,7); print(q() is x, q.extra, sh(q), weakref.getweakrefcount(x), sys.getsizeof(q), R(x) is q)
del x
print(q(), r2() is a, sh(q))
del a
print(sh(r), sh(r2), r2.__callback__, r==r2, weakref.getweakrefcount(r))
try: hash(weakref.ref(A()))
except TypeError as e: print(e)
def bad(w): raise ValueError('x')
class G: pass
print(sorted(weakref.__all__))
import gc
gc.collect()
g=G(); g.g=g; o=[]; w1=weakref.ref(g, lambda w:o.append((1,w()))); w2=weakref.ref(g, lambda w:o.append((2,w())))
del g; print(gc.collect(), o, gc.is_tracked(w1))
