# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)

attempt(lambda: "%d" % "x")
attempt(lambda: "%d %d" % 1)
attempt(lambda: "%d" % (1, 2))
attempt(lambda: "%s" % ())
attempt(lambda: "%y" % 1)
attempt(lambda: "%(a)s" % 5)
attempt(lambda: "%(a)s" % {})
attempt(lambda: "%" % ())
attempt(lambda: "%c" % 1.5)
attempt(lambda: "%x" % 1.5)
attempt(lambda: "abc" % 5)
attempt(lambda: "abc" % {})
