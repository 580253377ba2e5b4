# SPDX-License-Identifier: GPL-3.0-or-later
from datetime import datetime
try:
    datetime.strptime("2024-13-01", "%Y-%m-%d")
except Exception as error:
    print(type(error).__name__, error)
    raise type(error)(*error.args) from None
