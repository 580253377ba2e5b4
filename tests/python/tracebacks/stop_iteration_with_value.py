# SPDX-License-Identifier: GPL-3.0-or-later
raise StopIteration(5)
