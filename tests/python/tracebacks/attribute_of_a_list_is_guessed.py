# SPDX-License-Identifier: GPL-3.0-or-later
[1].apend(2)
