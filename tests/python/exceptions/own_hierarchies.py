# SPDX-License-Identifier: GPL-3.0-or-later
class AppError(Exception):
    """Base of the application's errors."""
    code = 1
class NotFound(AppError):
    code = 404
    def __init__(self, what, *, hint=None):
        super().__init__(f"{what} not found")
        self.what, self.hint = what, hint
    def __str__(self):
        return super().__str__() + (f" ({self.hint})" if self.hint else "")
for error in (AppError("plain"), AppError(), AppError("a", 2), NotFound("key"), NotFound("file", hint="look again")):
    try:
        raise error
    except NotFound as caught:
        print("NotFound", caught, caught.code, caught.args, repr(caught), caught.what)
    except AppError as caught:
        print("AppError", caught, caught.code, caught.args, repr(caught))
    else:
        print("never")
    finally:
        print("cleanup")
print(issubclass(NotFound, AppError), NotFound.__mro__[1:3], isinstance(NotFound("x"), Exception), AppError.__doc__)
try:
    raise NotFound
except TypeError as error:
    print(error)
def retry(times):
    for attempt in range(times):
        try:
            if attempt < 2:
                raise NotFound(f"try {attempt}")
            return f"done at {attempt}"
        except NotFound as error:
            last = error
            continue
    raise last
print(retry(3))
try:
    retry(1)
except NotFound as error:
    print(error)
