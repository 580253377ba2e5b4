# SPDX-License-Identifier: GPL-3.0-or-later
def f():
    try:
        raise KeyError('a')
    except Exception:
        yield
def show(e): print(repr(e), repr(e.__context__), repr(e.__cause__), e.__context__ and repr(e.__context__.__context__))
g = f(); next(g)
try: g.throw(ValueError)
except Exception as e: show(e)
g = f(); next(g)
try: g.throw(ValueError("x"))
except Exception as e: show(e)
def p(): yield
try:
    raise IndexError("outer")
except IndexError:
    g = p(); next(g)
    try: g.throw(ValueError)
    except ValueError as e: show(e)
    g = f(); next(g)
    try: g.throw(ValueError)
    except ValueError as e: show(e)
def d():
    try: raise OSError("d")
    except OSError: yield from f()
g = d(); next(g)
try: g.throw(ValueError)
except Exception as e: show(e)
g = p()
try: g.throw(ValueError)
except Exception as e: show(e)
g = f(); next(g); g.close(); print("closed")
def c():
    try: yield
    except GeneratorExit as e: show(e); raise
g = c(); next(g)
try: raise KeyError(1)
except KeyError: g.close()
own = ValueError("own"); own.__context__ = TypeError("t")
g = f(); next(g)
try: g.throw(own)
except Exception as e: show(e)
g = f(); next(g)
try: g.send(1)
except StopIteration as e: show(e)
def sub():
    try: yield 1
    finally: raise RuntimeError("fin")
g = sub(); next(g)
try: g.throw(KeyError("k"))
except RuntimeError as e: show(e)
