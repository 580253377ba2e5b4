# SPDX-License-Identifier: GPL-3.0-or-later
float("1,5")
