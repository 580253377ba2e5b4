# SPDX-License-Identifier: GPL-3.0-or-later
import traceback, sys, io
def f(x):
    return 1 / x
def g():
    try:
        f(0)
    except ZeroDivisionError as e:
        raise ValueError("bad") from e
try:
    g()
except ValueError as e:
    print(traceback.format_exc(), end="")
    print("".join(traceback.format_exception(e)), end="")
    print("".join(traceback.format_exception(type(e), e, e.__traceback__)), end="")
    print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e))
    print(traceback.format_tb(e.__traceback__))
    for fr in traceback.extract_tb(e.__traceback__): print(fr.name, fr.lineno, fr.line, fr.filename[-3:])
    traceback.print_exc(file=sys.stdout)
    traceback.print_exception(e, file=sys.stdout, chain=False)
    traceback.print_tb(e.__traceback__, file=sys.stdout)
    print(traceback.format_exc(limit=1), end="")
    te = traceback.TracebackException.from_exception(e); print("".join(te.format()), end=""); print(str(te))
print(repr(traceback.format_exc()))
def st(): return traceback.extract_stack()[-1].name, len(traceback.format_stack())
print(st())
try:
    e=KeyError("k"); e.add_note("note 1"); e.add_note("note 2"); raise e
except KeyError as e:
    print(traceback.format_exception_only(e)); traceback.print_exc(file=sys.stdout)
def rec(n): return rec(n-1) if n else 1/0
try: rec(8)
except ZeroDivisionError: traceback.print_exc(file=sys.stdout); print(len(traceback.extract_tb(sys.exc_info()[2])))
try: [1][5]
except IndexError:
    buf=io.StringIO(); traceback.print_exc(file=buf); print(repr(buf.getvalue()))
try:
    try: f(0)
    except ZeroDivisionError: {}["x"]
except KeyError: traceback.print_exc(file=sys.stdout)
