# SPDX-License-Identifier: GPL-3.0-or-later
items = [1, 2]
items.append[3]
