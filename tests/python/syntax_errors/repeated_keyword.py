# SPDX-License-Identifier: GPL-3.0-or-later
f(a=1, a=2)
