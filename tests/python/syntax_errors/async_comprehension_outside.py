# SPDX-License-Identifier: GPL-3.0-or-later
x = [i async for i in y]
