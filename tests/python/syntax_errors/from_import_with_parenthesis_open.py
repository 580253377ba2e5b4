# SPDX-License-Identifier: GPL-3.0-or-later
from math import (sin, cos
x = 1
