# SPDX-License-Identifier: GPL-3.0-or-later
class Problem(Exception):
    """Something is wrong."""
    code = 0
    def __init__(self, message, *, code=None, hint=""):
        super().__init__(message)
        if code is not None:
            self.code = code
        self.hint = hint
    def __str__(self):
        return f"[{self.code}] {super().__str__()}" + (f" ({self.hint})" if self.hint else "")
class NotFound(Problem, LookupError):
    code = 404
for error in (Problem("a"), Problem("b", code=5), NotFound("c", hint="look again")):
    try:
        raise error
    except LookupError as e:
        print("lookup", e, repr(e), e.args)
    except Problem as e:
        print("problem", e, repr(e), e.hint, vars(e))
class NoInit(Exception):
    def __init__(self, a, b):
        self.a = a
print(NoInit(1, 2).args, repr(NoInit(1, 2)), str(NoInit(1, 2)))
class Quiet(Exception):
    def __repr__(self): return "quiet!"
print([Quiet()], str(Quiet("x")))
class Multi(ValueError, KeyError): ...
print(Multi.__mro__, repr(str(Multi("x"))))
try:
    class Mixed(ValueError, OSError): ...
    print(Mixed("x"))
except TypeError as error:
    print(error)
try:
    raise NotFound
except TypeError as error:
    print(error)
