# SPDX-License-Identifier: GPL-3.0-or-later
import operator as op
QUESTIONS = r"""
op.add(1, 2), op.sub(1, 2), op.mul("a", 3), op.truediv(1, 2), op.floordiv(7, 2), op.mod(7, 3), op.pow(2, 5), op.neg(1), op.pos(-1), op.abs(-3), op.invert(5), op.matmul
op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.lshift(1, 4), op.rshift(16, 2), op.not_([]), op.truth("a"), op.is_(None, None), op.is_not(1, None)
op.lt(1, 2), op.le(2, 2), op.eq(1, 1.0), op.ne(1, 2), op.ge(1, 2), op.gt("b", "a"), op.contains("abc", "b"), op.countOf([1, 2, 1], 1), op.indexOf("abc", "c")
op.getitem({"a": 1}, "a"), op.concat("a", "b"), op.length_hint([1, 2]), op.index(True), op.length_hint(iter("abc")), op.length_hint(5, 9)
op.add(1)
op.add(1, "a")
op.concat(1, 2)
op.indexOf("abc", "z")
op.countOf(5, 1)
op.index(1.5)
op.itemgetter(1)("abc"), op.itemgetter(0, -1)("abc"), op.itemgetter("x")({"x": 5}), op.itemgetter(slice(1, 3))("abcd")
op.itemgetter()
op.itemgetter(5)("abc")
op.attrgetter("real")(5), op.attrgetter("__class__.__name__")(5), op.attrgetter("real", "imag")(1 + 2j)
op.attrgetter(5)
op.attrgetter("nope")(5)
op.attrgetter()
op.methodcaller("upper")("abc"), op.methodcaller("split", ",", maxsplit=1)("a,b,c")
op.methodcaller()
op.methodcaller(5)
op.methodcaller("nope")("abc")
repr(op.itemgetter(1, 2)), repr(op.attrgetter("a.b")), repr(op.methodcaller("f", 1, x=2))
op.iadd([1], [2]), op.ior({1}, {2}), op.iconcat("a", "b"), op.isub(5, 3), op.imul([1], 2), op.ipow(2, 3), op.iand(6, 3), op.ixor(6, 3), op.ilshift(1, 3), op.irshift(8, 1), op.imod(7, 4), op.ifloordiv(7, 2), op.itruediv(7, 2)
op.call(len, "abc") if hasattr(op, "call") else 3
op.setitem([1], 5, 2)
op.delitem({}, 1)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
