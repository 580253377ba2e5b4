# SPDX-License-Identifier: GPL-3.0-or-later
number = 5
number.name = "five"
