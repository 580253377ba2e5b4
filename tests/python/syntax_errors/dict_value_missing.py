# SPDX-License-Identifier: GPL-3.0-or-later
d = {"a": , "b": 2}
