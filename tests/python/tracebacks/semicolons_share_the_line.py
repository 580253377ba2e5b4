# SPDX-License-Identifier: GPL-3.0-or-later
a = 1; b = 0; c = a / b; d = 4
