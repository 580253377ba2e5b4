# SPDX-License-Identifier: GPL-3.0-or-later
"""Abstract base classes of the containers."""

from _collections_abc import *
from _collections_abc import __all__
from _collections_abc import _CallableGenericAlias
