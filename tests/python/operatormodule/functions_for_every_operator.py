# SPDX-License-Identifier: GPL-3.0-or-later
import operator as op
print([f(7, 3) for f in (op.add, op.sub, op.mul, op.truediv, op.floordiv, op.mod, op.pow, op.and_, op.or_, op.xor, op.lshift, op.rshift)])
print([f(2, 3) for f in (op.lt, op.le, op.eq, op.ne, op.gt, op.ge, op.is_, op.is_not)], op.neg(5), op.pos(-5), op.inv(5), op.not_([]), op.truth("a"), op.abs(-3), op.index(True))
data = [{"n": "b", "v": 2}, {"n": "a", "v": 2}, {"n": "c", "v": 1}]
print(sorted(data, key=op.itemgetter("v", "n")), op.itemgetter(1, 3)("abcd"), op.itemgetter(slice(1, 3))("abcd"))
print(op.attrgetter("real", "imag")(3 + 4j), op.methodcaller("split", "-", maxsplit=1)("a-b-c"), op.contains([1], 1), op.countOf("banana", "a"), op.indexOf("abc", "c"), op.concat([1], [2]), op.length_hint(iter([1, 2])))
l = [1, 2, 3]
op.setitem(l, 0, 9)
op.delitem(l, 1)
print(l, op.getitem(l, -1), op.iadd(l, [5]) is l, l, op.matmul.__name__, op.__add__(1, 2), op.call(max, 1, 2))
for call in (lambda: op.add(1, "a"), lambda: op.itemgetter(), lambda: op.itemgetter(5)("abc"), lambda: op.attrgetter("x.y")(1), lambda: op.indexOf("a", "z"), lambda: op.attrgetter(1), lambda: op.index(1.5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
