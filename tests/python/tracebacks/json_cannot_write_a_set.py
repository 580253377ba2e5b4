# SPDX-License-Identifier: GPL-3.0-or-later
import json
try:
    json.dumps({"a": {1, 2}})
except Exception as error:
    print(type(error).__name__, error)
    raise type(error)(*error.args) from None
