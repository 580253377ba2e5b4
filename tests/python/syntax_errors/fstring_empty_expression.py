# SPDX-License-Identifier: GPL-3.0-or-later
s = f"a{}b"
