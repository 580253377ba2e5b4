# SPDX-License-Identifier: GPL-3.0-or-later
class Clearing:
    def __init__(self, items): self.items = items
    def __iter__(self):
        yield from list(self.items)
        self.items.clear()
b = bytearray(b"abcde")
try: b[::-1] = Clearing(b)
except Exception as e: print(type(e), e)
print(b)
b = bytearray(b"abcde")
b[1:3] = Clearing(b); print(b)
class Ix:
    def __init__(self, l): self.l = l
    def __index__(self): self.l.clear(); return 1
l = [1,2,3]
try: print(l[Ix(l)])
except Exception as e: print(type(e), e)
l = [1,2,3]; 
try: print(l[Ix(l):3])
except Exception as e: print(type(e), e)
l = [1,2,3]; 
try: l[Ix(l)] = 4
except Exception as e: print(type(e), e)
l = [1,2,3]; 
try: del l[Ix(l):3]
except Exception as e: print(type(e), e)
l = [1,2,3]; l.insert(Ix(l), 5); print(l)
l = [1,2,3]
try: print(l.pop(Ix(l)))
except Exception as e: print(type(e), e)
l = [1,2,3]; print(l * Ix(l))
l = [1,2,3]
try: print(l.index(3, Ix(l)))
except Exception as e: print(type(e), e)
b = bytearray(b"abc")
try: b[Ix(b)] = 3
except Exception as e: print(type(e), e)
b = bytearray(b"abc")
try: b[1] = Ix(b)
except Exception as e: print(type(e), e)
class EvilEq:
    def __init__(self, l): self.l = l
    def __eq__(self, o): self.l.clear(); return False
l = [1, 2, 3]; print(EvilEq(l) in l, l)
l = [1, 2, 3]; l.append(EvilEq(l)); print(l == [1,2,3,4], l)
l = [EvilEq([]), 2]; print(l.count(5))
l = [1,2,3]
try: l.remove(EvilEq(l))
except Exception as e: print(type(e), e)
d = {}
class K:
    def __hash__(self): return 1
    def __eq__(self, o): d.clear(); return False
d[K()] = 1; d[K()] = 2; print(len(d))
s = set()
class S:
    def __hash__(self): return 1
    def __eq__(self, o): s.clear(); return False
s.add(S()); s.add(S()); print(len(s))
l = [3, 1, 2]
def key(x): l.clear(); return x
try: l.sort(key=key)
except Exception as e: print(e)
print(l)
l = list(range(5)); 
def gen():
    for x in range(3): yield x; l.append(x)
l.extend(gen()); print(l)
l = [1,2,3]; l += l; print(l); l.extend(l); print(len(l)); l[1:1] = l; print(len(l)); l[::2] = l[::2]; print(len(l))
it = iter(l); l.clear(); print(list(it))
class It:
    def __length_hint__(self): return -1
    def __iter__(self): return iter([1])
try: print(list(It()))
except Exception as e: print(e)
