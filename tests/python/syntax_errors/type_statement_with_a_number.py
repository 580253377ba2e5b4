# SPDX-License-Identifier: GPL-3.0-or-later
type 5 = int
