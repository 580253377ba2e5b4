# SPDX-License-Identifier: GPL-3.0-or-later
def t(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__)
def a():
    try:
        1/0
    finally:
        for i in range(1):
            [].x
        pass
def b():
    try:
        1/0
    finally:
        if a:
            [].x
        else:
            z = 1
def c():
    try:
        1/0
    finally:
        [].x
        while 0:
            z = 2
def d():
    try:
        1/0
    finally:
        [].x
        for i in []:
            z = 3
def e():
    try:
        1/0
    finally:
        [].x
        try:
            z = 3
        except ValueError:
            z = 4
def f():
    try:
        1/0
    finally:
        [].x
        with a:
            z = 3
for q in a, b, c, d, e, f:
    t(q)
