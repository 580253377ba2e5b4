# SPDX-License-Identifier: GPL-3.0-or-later
x = {"a": , "b": 2}
