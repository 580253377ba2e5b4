# SPDX-License-Identifier: GPL-3.0-or-later
x = {1, 2: 3}
