# SPDX-License-Identifier: GPL-3.0-or-later
class H:
    def __init__(s, n): s.n = n
    def __hash__(s): print('h', s.n, end=' '); return s.n
    def __eq__(s, o): print('e', s.n, o.n, end=' '); return s.n == o.n
    def __repr__(s): return f'H{s.n}'
def it(xs):
    for x in xs:
        print('it', x.n, end=' ')
        yield x
a, b, c, d = (H(i) for i in (1, 2, 3, 9))
s = {a, b, c}; t = {H(1), H(2), H(3), H(4), H(5)}; f = frozenset([H(2), a])
dd = {H(1): 1, H(3): 2, H(8): 4}
print()
def show(name, f):
    print(name, end=': ')
    r = f()
    print('->', r)
show('subset it', lambda: s.issubset(it([H(7), a, b, H(3), H(4)])))
show('superset it', lambda: s.issuperset(it([a, H(3), H(4), b])))
show('disjoint it', lambda: s.isdisjoint(it([H(7), H(3), H(4)])))
show('disjoint set', lambda: s.isdisjoint(t))
show('disjoint set2', lambda: t.isdisjoint(f))
show('disjoint self', lambda: s.isdisjoint(s))
show('subset', lambda: f.issubset(t))
show('<=', lambda: f <= t)
show('==', lambda: s == {H(1), H(2), H(3)})
show('and', lambda: s & t)
show('and2', lambda: t & s)
show('or', lambda: s | t)
show('sub', lambda: t - s)
show('sub2', lambda: s - t)
show('xor', lambda: s ^ t)
show('xor it', lambda: s.symmetric_difference(it([H(1), H(9), H(9)])))
show('xor dict', lambda: s.symmetric_difference(dd))
show('or dict', lambda: s.union(dd))
show('sub dict', lambda: s.difference(dd))
show('and dict', lambda: s.intersection(dd))
show('upd dict', lambda: set(dd))
show('upd fz', lambda: set(f))
show('fz', lambda: frozenset(f) is f)
show('hash', lambda: hash(frozenset([1, 2])))
u = set(s)
show('|=', lambda: u.update(t))
show('-=', lambda: u.difference_update(t))
u = set(s)
show('-=d', lambda: u.difference_update(dd))
u = set(s)
show('&=', lambda: u.intersection_update(t, it([H(1), H(3)])))
u = set(s)
show('^=', lambda: u.symmetric_difference_update(t))
show('pop', lambda: u.pop())
show('in', lambda: H(4) in u)
show('set in', lambda: {H(4)} in u)
