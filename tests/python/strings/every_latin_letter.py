# SPDX-License-Identifier: GPL-3.0-or-later
for code in range(256):
    c = chr(code)
    print(code, repr(c), repr(c.upper()), repr(c.lower()), repr(c.title()), int(c.isalpha()), int(c.isdigit()),
          int(c.isnumeric()), int(c.isspace()), int(c.isprintable()), int(c.isidentifier()), int(c.islower()), int(c.isupper()))
