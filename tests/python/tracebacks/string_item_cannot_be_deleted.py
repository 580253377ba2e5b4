# SPDX-License-Identifier: GPL-3.0-or-later
name = "anna"
del name[0]
