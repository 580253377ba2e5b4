# SPDX-License-Identifier: GPL-3.0-or-later
import sys
try:
    print(PythonFinalizationError, PythonFinalizationError.__mro__)
    raise PythonFinalizationError("x")
except NameError as e: print(e)
except RuntimeError as e: print(repr(e))
import builtins
print(hasattr(builtins, "PythonFinalizationError"))
