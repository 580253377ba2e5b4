# SPDX-License-Identifier: GPL-3.0-or-later
text = "hello"
text.upper().lower().center("x").strip()
