# SPDX-License-Identifier: GPL-3.0-or-later
f(True=1)
