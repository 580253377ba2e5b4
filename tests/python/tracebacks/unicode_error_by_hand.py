# SPDX-License-Identifier: GPL-3.0-or-later
raise UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad")
