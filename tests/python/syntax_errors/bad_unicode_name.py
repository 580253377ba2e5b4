# SPDX-License-Identifier: GPL-3.0-or-later
s = "\N{NO SUCH CHARACTER}"
