# SPDX-License-Identifier: GPL-3.0-or-later
class NoEnter:
    def __exit__(self, *a): pass
class NoExit:
    def __enter__(self): pass
for thing in (NoEnter(), NoExit(), 5):
    try:
        with thing:
            pass
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
class BadEnter:
    def __enter__(self): raise ValueError("in enter")
    def __exit__(self, *a): print("never")
try:
    with BadEnter():
        pass
except ValueError as e:
    print(e)
class BadExit:
    def __enter__(self): return self
    def __exit__(self, *a): raise KeyError("in exit")
try:
    with BadExit():
        raise ValueError("body")
except KeyError as e:
    print(repr(e), repr(e.__context__))
