# SPDX-License-Identifier: GPL-3.0-or-later
try:
    raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except* ValueError as caught:
    print(caught.exceptions)
