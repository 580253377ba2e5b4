# SPDX-License-Identifier: GPL-3.0-or-later
f(x for x in y, 1)
