# SPDX-License-Identifier: GPL-3.0-or-later
(x for x in y) = 5
