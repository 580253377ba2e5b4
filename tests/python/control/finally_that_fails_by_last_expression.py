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
        [].x
        z = 1
        z.y()
def b():
    try:
        1/0
    finally:
        [].x
        z = 1
def c():
    try:
        1/0
    finally:
        [].x
        t.y.z()
def d():
    try:
        1/0
    finally:
        [].x
        t.y
        t.y()
def e():
    try:
        1/0
    finally:
        [].x
        print()
for f in a, b, c, d, e: t(f)
