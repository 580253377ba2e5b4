# SPDX-License-Identifier: GPL-3.0-or-later
import json
print(json.loads('{"a": [1, 2]}'))
try:
    json.loads('{"a": [1, 2}')
except Exception as error:
    print(type(error).__name__, error)
    print(error.pos, error.lineno, error.colno)
