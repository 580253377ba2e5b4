# SPDX-License-Identifier: GPL-3.0-or-later
print("file.py".endswith((".py", ".txt")), "x".startswith(()), "".startswith(""), "abc".startswith("b", 1), "abc".endswith("b", 0, 2))
print("Hello World".istitle(), "HELLO".isupper(), "hello1".islower(), "12.5".isdigit(), "-1".isnumeric(), "a b".isalpha(), "_x1".isidentifier(), "class".isidentifier(), "\t\n ".isspace())
print("ß".isalpha(), "٣".isdigit(), int("٣"), "Ⅷ".isnumeric(), "Ⅷ".isdigit(), "é".isascii(), "a\u0301".isalpha())
