# SPDX-License-Identifier: GPL-3.0-or-later
first, *rest, last = [1]
