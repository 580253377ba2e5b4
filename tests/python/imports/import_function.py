# SPDX-License-Identifier: GPL-3.0-or-later
print(__import__("collections.abc").__name__)
print(__import__("collections.abc", fromlist=["Iterable"]).__name__)
print(__import__("collections.abc", None, None, ("x",), 0).__name__, __import__(name="math").__name__)
for call in (lambda: __import__(""), lambda: __import__(5), lambda: __import__(), lambda: __import__("no_such_module"), lambda: __import__("math.deeper")):
    try:
        call()
    except (ValueError, TypeError, ImportError) as error:
        print(type(error).__name__, error)
try:
    import numpy_that_is_not_there
except ImportError as error:
    print(error.name, type(error).__name__)
