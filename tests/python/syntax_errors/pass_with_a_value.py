# SPDX-License-Identifier: GPL-3.0-or-later
pass 5
