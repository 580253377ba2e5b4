# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(f):
    try:
        print(f())
    except ZeroDivisionError as error:
        print(error)

attempt(lambda: 1 / 0)
attempt(lambda: 1 // 0)
attempt(lambda: 1 % 0)
attempt(lambda: 1.5 / 0)
attempt(lambda: 1.5 // 0)
attempt(lambda: 1.5 % 0)
attempt(lambda: divmod(5, 0))
attempt(lambda: 0 ** -1)
attempt(lambda: 0.0 ** -2)
