# SPDX-License-Identifier: GPL-3.0-or-later
try:
    1 / 0
except ZeroDivisionError as error:
    pass
print(error)
