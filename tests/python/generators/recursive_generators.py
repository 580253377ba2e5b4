# SPDX-License-Identifier: GPL-3.0-or-later
def permute(xs):
    if not xs:
        yield []
    for i, x in enumerate(xs):
        for rest in permute(xs[:i] + xs[i + 1:]):
            yield [x, *rest]
print(list(permute([1, 2, 3])))
def walk(d, path=""):
    for k, v in d.items():
        if isinstance(v, dict):
            yield from walk(v, path + k + "/")
        else:
            yield path + k, v
print(list(walk({"a": 1, "b": {"c": 2, "d": {"e": 3}}})))
def gray(n):
    if n == 0:
        yield ""
    else:
        yield from ("0" + c for c in gray(n - 1))
        yield from ("1" + c for c in reversed(list(gray(n - 1))))
print(list(gray(3)))
