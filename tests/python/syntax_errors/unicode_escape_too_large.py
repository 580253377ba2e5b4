# SPDX-License-Identifier: GPL-3.0-or-later
x = "\U00110000"
