# SPDX-License-Identifier: GPL-3.0-or-later
__debug__ = 1
