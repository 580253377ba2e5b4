# SPDX-License-Identifier: GPL-3.0-or-later
f(5=1)
