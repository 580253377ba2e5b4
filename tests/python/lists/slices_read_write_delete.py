# SPDX-License-Identifier: GPL-3.0-or-later
def changed(statement):
    a = list(range(8))
    exec(statement)
    return a
QUESTIONS = r"""
changed("a[1:3] = 'xyz'"), changed("a[2:2] = [9, 9]"), changed("a[:] = []"), changed("a[5:2] = [7]")
changed("a[::2] = 'abcd'"), changed("a[::-1] = range(8)"), changed("del a[::3]"), changed("del a[-2:]"), changed("del a[10:]")
changed("a[::2] = 'abc'")
changed("a[1:3] = 5")
changed("a[::2] = 5")
changed("a['x'] = 1")
changed("a[8] = 1")
changed("a[1.0] = 1")
changed("a[::0] = []")
changed("a[0:'x'] = []")
changed("del a['x']")
changed("del a[8]")
changed("a[-1] = a; a[-1] is a or 1/0")
changed("a[1:4] = a")
changed("a += a"), changed("a *= 2")
changed("a += 1")
changed("a *= 'x'")
changed("a[0], a[1] = a[1], a[0]"), changed("a[a[0]] = a[1]")
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
