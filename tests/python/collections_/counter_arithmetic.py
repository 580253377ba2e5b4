# SPDX-License-Identifier: GPL-3.0-or-later
from collections import Counter


def tell(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


a, b = Counter("aabbc"), Counter("abbbd")
print(a + b, a - b, a & b, a | b, -(a - a), +Counter(x=-1, y=2), -Counter(x=-1, y=2))
print(a == b, a != b, a <= a, a < a + b, a >= b, a > b, Counter(a=0) == Counter())
c = a.copy(); c += b; print(c); c -= Counter("aaaa"); print(c); c &= a; print(c); c |= b; print(c)
c.subtract(a=5); c["new"] += 1; print(c, c.total(), c["none"], "none" in c)
print(a.most_common(), a.most_common(1), a.most_common(0), sorted(a.elements()), list(a.items()), dict(a))
for f in (lambda: c.fromkeys("a"), lambda: c.pop("zz"), lambda: Counter(1), lambda: hash(c), lambda: Counter(1, 2),
          lambda: a + 1, lambda: a < 1, lambda: Counter({"x": "y", "z": 1}), lambda: Counter(a=1).__missing__("q")):
    tell(f)


class Words(Counter):
    pass


w = Words("to be or not to be".split()); w.note = "h"; print(w, type(w + w).__name__, w.copy(), w.note)
w.update({"to": 10}); w.update(["be"], or_=3); print(w); del w["absent"]; w.clear(); print(w, len(w))
