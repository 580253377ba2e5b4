# SPDX-License-Identifier: GPL-3.0-or-later
try:
    pass
except ValueError as e.x:
    pass
