# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import (division,
    nothing_of_this_name)
