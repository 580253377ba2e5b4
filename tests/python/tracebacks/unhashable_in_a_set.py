# SPDX-License-Identifier: GPL-3.0-or-later
seen = set()
seen.add({"a": 1})
