# SPDX-License-Identifier: GPL-3.0-or-later
name = "anna"
name[0] = "A"
