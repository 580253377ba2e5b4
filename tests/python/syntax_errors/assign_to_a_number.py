# SPDX-License-Identifier: GPL-3.0-or-later
5 = x
