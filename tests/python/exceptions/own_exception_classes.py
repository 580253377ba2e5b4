# SPDX-License-Identifier: GPL-3.0-or-later
class AppError(Exception):
    "base of ours"
class NotFound(AppError):
    def __init__(self, name):
        self.name = name
    def __str__(self):
        return f"{self.name!r} not found"
class Silent(AppError):
    pass
for e in (NotFound("x"), Silent("a", 1), AppError()):
    try:
        raise e
    except NotFound as err:
        print("nf", err, err.args, repr(err))
    except AppError as err:
        print("app", err, err.args, repr(err))
raise NotFound("the end")
