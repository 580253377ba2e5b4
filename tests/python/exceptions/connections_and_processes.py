# SPDX-License-Identifier: GPL-3.0-or-later
for number in (1, 2, 4, 10, 11, 13, 17, 20, 21, 32, 103, 104, 108, 110, 111, 3, 99):
    error = OSError(number, "text")
    print(number, type(error).__name__, type(error).__mro__[1].__name__, error)
for cls in (BrokenPipeError, ConnectionResetError, ConnectionAbortedError, ConnectionRefusedError, ProcessLookupError):
    try:
        raise cls(5, "why", "where")
    except OSError as error:
        print(repr(error), error.filename, isinstance(error, ConnectionError))
