# SPDX-License-Identifier: GPL-3.0-or-later
s = {1, 2}
QUESTIONS = r"""
s.add(3), s.add(1), s
s.discard(9), s.discard(1), s
s.remove(2), s
s.remove(2)
s.remove([1])
s.add([1])
s.discard({})
s.update([5], "a", (6,)), len(s)
s.update(5)
s.add()
s.add(1, 2)
s.remove()
{1}.pop(), set().pop()
s.clear(), s
set(5)
set(1, 2)
set(x=1)
set("aab") == {"a", "b"}, set([1, 1.0, True]), set(), frozenset([1]), frozenset(), set({1: 2})
frozenset([[1]])
{[1]}
{{1}}
{frozenset({1})}
hash(s)
s.copy() == s, s.copy() is s, frozenset([1]).copy()
s.pop(1)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
