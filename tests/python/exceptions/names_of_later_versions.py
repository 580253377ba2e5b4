# SPDX-License-Identifier: GPL-3.0-or-later
import sys
if sys.version_info < (3, 13):
    try:
        PythonFinalizationError
    except NameError as error:
        print(error)
try:
    ExceptionGroups
except NameError as error:
    print(error)
