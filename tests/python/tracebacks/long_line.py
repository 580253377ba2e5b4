# SPDX-License-Identifier: GPL-3.0-or-later
values = [1, 2, 3]
result = values[0] + values[1] + values[2] + values[3] + values[0] + values[1] + values[2] + values[0] + values[1] + values[2]
