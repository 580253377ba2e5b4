# SPDX-License-Identifier: GPL-3.0-or-later
for s in ("abc", "123", "a1", "", " ", "½", "²", "五", "A_b", "1a", "é", "\n"):
    print(repr(s), s.isalpha(), s.isdigit(), s.isdecimal(), s.isnumeric(), s.isalnum(), s.isspace(), s.isidentifier(), s.isprintable(), s.isascii())
