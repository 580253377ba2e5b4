# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(f):
    try:
        print(f())
    except TypeError as error:
        print(error)

attempt(lambda: 1 + "a")
attempt(lambda: "a" + 1)
attempt(lambda: [] + ())
attempt(lambda: "a" * 1.5)
attempt(lambda: [1] * [2])
attempt(lambda: {} + {})
attempt(lambda: None + 1)
attempt(lambda: -"a")
attempt(lambda: ~1.5)
attempt(lambda: 1 << 1.0)
attempt(lambda: 1.5 & 2)
attempt(lambda: "a" - "b")
attempt(lambda: "3" ** 2)
attempt(lambda: [] @ [])
