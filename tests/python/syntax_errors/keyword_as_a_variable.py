# SPDX-License-Identifier: GPL-3.0-or-later
for = 5
