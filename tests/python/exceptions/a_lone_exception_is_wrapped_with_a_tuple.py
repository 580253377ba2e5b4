# SPDX-License-Identifier: GPL-3.0-or-later
try:
    raise ValueError(1)
except* ValueError as group:
    print(repr(group), group.args)
