# SPDX-License-Identifier: GPL-3.0-or-later
def collect():
    errors = []
    for text in ("1", "x", "y"):
        try:
            int(text)
        except ValueError as error:
            errors.append(error)
    raise ExceptionGroup("several", [*errors, ExceptionGroup("inner", [KeyError("k")])])
collect()
