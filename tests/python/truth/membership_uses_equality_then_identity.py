# SPDX-License-Identifier: GPL-3.0-or-later
nan = float("nan")
print(nan in [nan], nan in (float("nan"),), [nan] == [nan], 1.0 in [1], True in [1], "1" in [1])
print(None in [0, "", None], [] in [[]], "a" in {"a": 1}, 1 in {"a": 1}.values(), ("a", 1) in {"a": 1}.items())
print("ab" in "cabd", "" in "", 3 in range(0, 9, 3), 3.0 in range(5), "x" in {"y"}, b"b" in b"abc", 98 in b"abc")
class E:
    def __eq__(self, o): return True
print(E() in [1], 5 in [E()], [1, 2].index(E()), [1, 1].count(E()))
class C:
    def __contains__(self, x): return x
print(0 in C(), "y" in C(), None not in C())
