# SPDX-License-Identifier: GPL-3.0-or-later
import weakref
class A: ...
class S:
    __slots__ = ()
class W:
    __slots__ = ("__weakref__",)
a = A()
r = weakref.ref(a)
p = weakref.proxy(a)
QUESTIONS = r"""
r() is a, r == weakref.ref(a), r is weakref.ref(a), weakref.getweakrefcount(a), len(weakref.getweakrefs(a)), hash(r) == hash(a), weakref.ref(W())() is None, r.__callback__, type(r), type(p)
weakref.ref(5)
weakref.ref("a")
weakref.ref([])
weakref.ref({})
weakref.ref(())
weakref.ref(None)
weakref.ref(S())
weakref.ref(len)() is len, weakref.ref(A)() is A, weakref.ref({1, 2}), weakref.ref(lambda: 0)()
weakref.ref()
weakref.ref(a, 5)
weakref.ref(a, None, 1)
weakref.proxy(5)
p.__setattr__("x", 5), a.x, p.x, isinstance(p, A), p == a, bool(p)
hash(p)
p.nope
weakref.WeakValueDictionary({1: a})[1] is a, len(weakref.WeakKeyDictionary({a: 1})), len(weakref.WeakSet([a])), list(weakref.WeakSet([a])) == [a]
weakref.WeakValueDictionary({1: 5})
weakref.WeakSet([5])
weakref.WeakKeyDictionary()[a]
weakref.finalize(a, print, "x").alive, weakref.WeakMethod(a.__init__)
weakref.WeakMethod(5)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
