# SPDX-License-Identifier: GPL-3.0-or-later
{1, 2} = x
