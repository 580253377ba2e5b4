# SPDX-License-Identifier: GPL-3.0-or-later
def chain(e):
    out = []
    while e:
        out.append(type(e).__name__)
        e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)
    return out
try:
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            {}["k"]
    except KeyError as k:
        raise ValueError("v") from k
except ValueError as e:
    print(chain(e))
try:
    try:
        1 / 0
    finally:
        [][0]
except IndexError as e:
    print(chain(e))
def gen():
    try:
        yield
    except ValueError:
        raise TypeError
g = gen(); next(g)
try:
    g.throw(ValueError)
except TypeError as e:
    print(chain(e))
