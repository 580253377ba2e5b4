# SPDX-License-Identifier: GPL-3.0-or-later
import operator as op
print(op.add(1, 2), op.mul(3, 4), op.itemgetter(1)([5, 6]), op.itemgetter("a", "b")({"a": 1, "b": 2}), op.attrgetter("real")(5), op.methodcaller("upper")("x"), op.contains([1], 1), op.getitem("abc", 1), op.neg(3), op.not_(0), op.truediv(7, 2), op.floordiv(7, 2), op.is_(None, None), op.concat("a", "b"), op.lt(1, 2), op.and_(6, 3), op.pow(2, 5), op.index(7))
print(sorted([("b", 1), ("a", 2)], key=op.itemgetter(0)), sorted([3 + 1j, 1 + 5j], key=op.attrgetter("imag")))
a = [1]
print(op.iadd(a, [2]), a)
