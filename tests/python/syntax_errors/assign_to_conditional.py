# SPDX-License-Identifier: GPL-3.0-or-later
(a if b else c) = 1
