# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(f):
    try:
        print(f())
    except TypeError as error:
        print(error)

attempt(lambda: 1 < "a")
attempt(lambda: [] < ())
attempt(lambda: None < None)
attempt(lambda: {} < {})
attempt(lambda: "a" >= 1)
attempt(lambda: [1, "a"] < [1, 2])
attempt(lambda: [1, "a"] < [2, 2])
print(1 == "1", [] == (), None == 0, "a" != 1)
print((1, 2) < (1, 2, 0), [1, 3] > [1, 2, 9], "Z" < "a", "" < "a")
