# SPDX-License-Identifier: GPL-3.0-or-later
class Loud:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print("eq"); return NotImplemented
    def __ne__(self, o): print("ne"); return NotImplemented
    def __lt__(self, o): print("lt"); return NotImplemented
    def __gt__(self, o): print("gt"); return self.v > 0
    def __le__(self, o): print("le"); return "maybe"
    def __ge__(self, o): print("ge"); return NotImplemented
    __hash__ = None
a, b = Loud(1), Loud(2)
print(a == b, a != b, a == a, a > b, a < b, a <= b)
for text in ("a >= b", "a >= 5", "5 <= a", "5 < a", "5 > a", "hash(a)", "{a}", "a in [b]", "max(a, b)", "sorted([a, b])", "a < b < 3"):
    try:
        print(text, eval(text))
    except TypeError as error:
        print(text, error)
