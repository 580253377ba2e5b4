# SPDX-License-Identifier: GPL-3.0-or-later
import copy
it = iter([10, 20, 30, 40])
next(it)
twin = copy.copy(it)
print(next(it), next(twin), list(it), list(twin), copy.copy(it).__reduce__()[1:])
deep = copy.deepcopy(iter([[1], [2]]))
print(next(deep), list(deep))
e = enumerate("abc", 5)
next(e)
print(e.__reduce__()[1][1], list(copy.copy(e)), list(e))
z = zip([1, 2], "ab", strict=True)
print(len(z.__reduce__()), z.__reduce__()[2])
print(iter({}).__reduce__()[1], iter(()).__reduce__()[1], list(copy.copy(iter({"k": "v"}.items()))), [f.__name__ for f, *_ in (map(len, []).__reduce__(), filter(None, []).__reduce__())])
