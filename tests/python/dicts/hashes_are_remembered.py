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
show('dict keys', lambda: dd.keys() & s)
show('dict keys', lambda: dd.keys() - s)
show('dict keys', lambda: dd.keys() | s)
show('dict keys', lambda: dd.keys() ^ s)
show('dict keys', lambda: dd.keys() <= s)
show('dict keys', lambda: dd.keys().isdisjoint(s))
show('fromkeys', lambda: dict.fromkeys(s))
show('fromkeys d', lambda: dict.fromkeys(dd))
show('dict', lambda: dict(dd))
show('dict|', lambda: dd | {H(1): 5})
show('copy', lambda: s.copy())
show('items', lambda: dd.items() & {(H(1), 1)})
show('items -', lambda: dd.items() - [(H(1), 1)])
show('list & keys', lambda: [H(3), H(4)] & dd.keys())
show('keys >', lambda: dd.keys() > {H(1), H(8)})
