# SPDX-License-Identifier: GPL-3.0-or-later
f()[0] = g() = 5
