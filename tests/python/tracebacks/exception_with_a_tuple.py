# SPDX-License-Identifier: GPL-3.0-or-later
raise KeyError((1, 2))
