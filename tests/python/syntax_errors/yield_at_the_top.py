# SPDX-License-Identifier: GPL-3.0-or-later
yield 5
