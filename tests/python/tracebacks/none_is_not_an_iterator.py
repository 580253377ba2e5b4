# SPDX-License-Identifier: GPL-3.0-or-later
next([1, 2])
