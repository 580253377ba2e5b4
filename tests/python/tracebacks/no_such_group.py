# SPDX-License-Identifier: GPL-3.0-or-later
import re
m = re.match("(?P<year>[0-9]+)", "2024-01")
print(m["year"])
print(m["month"])
