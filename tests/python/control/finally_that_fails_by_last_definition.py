# SPDX-License-Identifier: GPL-3.0-or-later
def t(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__)
def g():
    try:
        1/0
    finally:
        [].x
        def h():
            z = 3
def h():
    try:
        1/0
    finally:
        [].x
        match t:
            case 1:
                z = 3
            case _:
                z = 5
def i():
    try:
        1/0
    finally:
        [].x
        try:
            z = 3
        finally:
            z = 4
def j():
    try:
        1/0
    finally:
        [].x
        class Z:
            z = 3
def k():
    try:
        1/0
    finally:
        [].x
        return (1,
            2)
def l():
    for i in 1, 2:
        try:
            1/0
        finally:
            [].x
            break
for q in g, h, i, j, k, l:
    t(q)
