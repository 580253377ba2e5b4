# SPDX-License-Identifier: GPL-3.0-or-later
import re
try:
    re.compile("(abc")
except Exception as error:
    print(type(error).__name__, error)
    print(error.pos, error.lineno, error.colno)
