# SPDX-License-Identifier: GPL-3.0-or-later
b = bytearray(b"abc")
QUESTIONS = r"""
b.append(100), b.extend(b"ef"), b.extend([103]), b.insert(0, 65), b
b.append(256)
b.append("a")
b.append(b"a")
b.extend("a")
b.extend([300])
b.extend(5)
b.pop(), b.pop(0), b.remove(98), b.reverse(), b
b.pop(99)
b.remove(1)
b.remove(b"a")
b.__setitem__(0, 90), b.__setitem__(slice(1, 2), b"xyz"), b
b.__setitem__(0, 256)
b.__setitem__(0, "a")
b.__setitem__(99, 1)
b.__setitem__(slice(None), 5)
b.__setitem__(slice(None), "abc")
b.__delitem__(0), b
b.copy() == b, b.copy() is b, b.__alloc__() >= len(b), b.clear(), b, bytearray(2), bytearray("é", "latin-1"), bytearray([1, 2])
bytearray().pop()
bytearray("a")
hash(b)
bytearray.fromhex("61 62"), bytes.fromhex("6162"), b"ab".hex(), b"abcd".hex(":"), b"abcd".hex("-", 2), b"abcde".hex("_", -2)
bytes.fromhex("6")
bytes.fromhex("zz")
bytes.fromhex(b"61")
b"ab".hex("ab")
b"ab".hex(1)
b"ab".hex("é")
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
