# SPDX-License-Identifier: GPL-3.0-or-later
try:
    import numpy
except ImportError as error:
    numpy = None
    print("no numpy:", type(error).__name__, error, error.name)
try:
    from does_not_exist import something
except ModuleNotFoundError as error:
    print(error, error.name, error.path)
try:
    from math import nope
except ImportError as error:
    print(str(error)[:38], error.name)
try:
    import collections.nope
except ModuleNotFoundError as error:
    print(error)
try:
    import math.nope
except ModuleNotFoundError as error:
    print(error)
try:
    import nltk, pandas
except ImportError as error:
    print(error)
