# SPDX-License-Identifier: GPL-3.0-or-later
import re
scanner = re.Scanner([(r"[a-z]+", lambda s, t: ("word", t)), (r"\d+", lambda s, t: ("number", int(t))), (r"[-+*/=]", lambda s, t: ("op", t)), (r"\s+", None), (r"'", "quote")])
print(scanner.scan("total = price * 12 + 'x"))
print(scanner.scan("abc ? def"))
print(scanner.scan(""))
scanner = re.Scanner([(r"a", lambda s, t: s.match.span())])
print(scanner.scan("aab"))
