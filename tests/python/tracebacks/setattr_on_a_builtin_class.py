# SPDX-License-Identifier: GPL-3.0-or-later
list.first = lambda self: self[0]
