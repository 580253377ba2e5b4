# SPDX-License-Identifier: GPL-3.0-or-later
def f():
    raise ValueError("one")
errors = []
for fn in (f, lambda: 1 / 0):
    try:
        fn()
    except Exception as e:
        errors.append(e)
raise ExceptionGroup("several failed", errors)
