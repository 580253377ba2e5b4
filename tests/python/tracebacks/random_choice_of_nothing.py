# SPDX-License-Identifier: GPL-3.0-or-later
import random
try:
    random.choice([])
except Exception as error:
    print(type(error).__name__, error)
    raise type(error)(*error.args) from None
