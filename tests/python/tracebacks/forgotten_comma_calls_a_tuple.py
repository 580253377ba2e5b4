# SPDX-License-Identifier: GPL-3.0-or-later
pairs = [(1, 2)]
pairs[0](1)
