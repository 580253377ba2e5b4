# SPDX-License-Identifier: GPL-3.0-or-later
from collections import Counter
c = Counter("mississippi")
print(c, c["s"], c["z"], c.most_common(2), sorted(c.elements()), c.total())
c.update("sss"); c.subtract("i")
print(c, Counter(a=3, b=1) + Counter(a=1, c=5), Counter(a=3) - Counter(a=5, b=1), Counter(a=3, b=2) & Counter(a=1, b=5), Counter(a=1) | Counter(a=4))
print(Counter(), Counter([1, 1, 2]), dict(Counter("ab")), +Counter(a=-1, b=2), Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2))
del c["s"]
print("s" in c, c)
