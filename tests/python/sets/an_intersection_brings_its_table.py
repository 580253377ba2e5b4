# SPDX-License-Identifier: GPL-3.0-or-later
import sys
a = set(range(0, 400, 7)); b = set(range(0, 4000, 14)); 
c = set(a); c.intersection_update(b); print(list(c), sys.getsizeof(c))
c = {33, 1, 65, 9}; d = {9, 65, 33, 2, 7}
e = c & d; print(list(e)); c &= d; print(list(c)); print(c.pop(), list(c))
c = {33, 1, 65, 9}; f = c.intersection(d, [65, 9, 33]); print(list(f)); c.intersection_update(d, [65,9,33]); print(list(c), c.pop())
c = {33, 1, 65, 9}; c.intersection_update([9, 65, 33, 1, 44]); print(list(c))
c = {33, 1, 65, 9}; print(list(c.intersection()), list(c & c), list(c.intersection(c)))
c = {40, 8, 16, 24, 32}; c.discard(8); print(list(c.intersection()), list(c&c)); c&=c; print(list(c)); c.intersection_update(); print(list(c))
g = set(range(100)); print(sys.getsizeof(g)); g &= {1, 2}; print(sys.getsizeof(g)); g.intersection_update(); print(sys.getsizeof(g)); g.intersection_update([1]); print(sys.getsizeof(g))
h = set(range(100)); h.pop(); h.pop(); h &= set(range(50)); print(h.pop())
class S(set): pass
s = S([1,2,3]); print(type(s & {1}), type(s.intersection([2]))); s &= {1,2}; print(type(s), s)

def it(xs):
    for x in xs:
        print('it', x, end=' ')
        yield x
s = {1, 2, 3}
print(s.intersection(it([1, 5, 2, 3, 4, 6])))
s.intersection_update(it([2, 1, 3, 4, 6])); print(s)
print({}.keys() & it([1]))
print({1: 1}.keys() & it([1, 2, 3]))
print(set().intersection(it([1, 2])))
print(set().issubset(it([1, 2])))
print({1} - {1}, {1}.difference(it([1, 2])))
