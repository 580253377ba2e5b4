# SPDX-License-Identifier: GPL-3.0-or-later
lambda: 0 = 1
