# SPDX-License-Identifier: GPL-3.0-or-later
class Problem(Exception):
    pass
raise Problem
