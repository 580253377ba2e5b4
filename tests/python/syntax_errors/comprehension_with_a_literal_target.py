# SPDX-License-Identifier: GPL-3.0-or-later
[x for 5 in y]
