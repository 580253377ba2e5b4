# SPDX-License-Identifier: GPL-3.0-or-later
total = (1 +
         2 +
         "3")
