# SPDX-License-Identifier: GPL-3.0-or-later
d = {"a": 1 "b": 2}
