# SPDX-License-Identifier: GPL-3.0-or-later
text = "日本語" + größe öde
