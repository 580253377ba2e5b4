# SPDX-License-Identifier: GPL-3.0-or-later
def plain():
    kept = [1]
    yield kept
    yield 2


def guarded():
    try:
        yield 1
    finally:
        print("closed")


def outer():
    yield from guarded()


for make in (plain, guarded, outer):
    g = make()
    print(next(g))
    g.close()
    print(list(g))
    h = make()
    next(h)
    del h
