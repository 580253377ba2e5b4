# SPDX-License-Identifier: GPL-3.0-or-later
from collections import Counter
c = Counter("abracadabra")
QUESTIONS = r"""
c, c["a"], c["z"], len(c), sum(c.values()), c.total(), c.most_common(2), c.most_common(), c.most_common(0)
sorted(c.elements()), list(Counter(a=2, b=0, c=-1).elements()), Counter(), Counter({"x": 5}), Counter(x=1, y=2), Counter([1, 1.0, True])
c.update("aaa"), c["a"], c.update({"z": 5}), c["z"], c.update(z=1), c["z"], c.subtract("aa"), c["a"], c.subtract({"z": 10}), c["z"]
+c, -c, Counter("ab") + Counter("bc"), Counter("aab") - Counter("ab"), Counter("aab") & Counter("abb"), Counter("aab") | Counter("abb")
Counter("ab") == Counter("ba"), Counter("a") <= Counter("ab"), Counter("a") < Counter("a"), Counter(a=1, b=0) == Counter(a=1), Counter("ab") >= Counter("a")
c.pop("z"), c.pop("nope", 0), "nope" in c, c.get("nope"), dict(Counter("aab")), list(Counter("aab").items())
c.__delitem__("nope")
Counter(5)
Counter("a", "b")
Counter.fromkeys("ab")
Counter("a") + {"a": 1}
c.most_common("x")
c.update(5)
Counter("ab").copy(), repr(Counter(b=1, a=3)), str(Counter()), Counter({"a": "x"}).most_common()
Counter({"a": 1, "b": "x"})
Counter([[1]])
c.setdefault("new", 7), c.clear(), c
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
