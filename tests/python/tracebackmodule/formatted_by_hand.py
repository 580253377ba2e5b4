# SPDX-License-Identifier: GPL-3.0-or-later
import traceback
def fail():
    raise ValueError("broken")
try:
    fail()
except ValueError as error:
    print(traceback.format_exc().splitlines()[-1], traceback.format_exception_only(error), len(traceback.extract_tb(error.__traceback__)))
    print([(frame.name, frame.lineno, frame.line) for frame in traceback.extract_tb(error.__traceback__)])
    print("".join(traceback.format_tb(error.__traceback__)))
try:
    try:
        fail()
    except ValueError as error:
        raise KeyError("second") from error
except KeyError as error:
    traceback.print_exception(error, file=__import__("sys").stdout)
te = traceback.TracebackException.from_exception(SyntaxError("bad"))
print(list(te.format_exception_only()), traceback.format_exception_only(TypeError, TypeError("x")))
