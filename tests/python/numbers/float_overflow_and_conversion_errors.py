# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)

attempt(lambda: 10.0 ** 400)
attempt(lambda: float(10 ** 400))
attempt(lambda: int(float("inf")))
attempt(lambda: int(float("nan")))
attempt(lambda: 1e308 * 10)
attempt(lambda: 10 ** 400 / 3)
attempt(lambda: 10 ** 400 / 10 ** 399)
attempt(lambda: round(float("inf")))
attempt(lambda: 2 ** 0.5)
attempt(lambda: (-8) ** (1 / 3))
attempt(lambda: float("inf") - float("inf"))
