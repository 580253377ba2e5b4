# SPDX-License-Identifier: GPL-3.0-or-later
for text in ("1 / 0", "1 // 0", "1 % 0", "1.0 / 0", "1.0 // 0", "1.0 % 0", "divmod(1, 0)", "divmod(1.0, 0)", "0 ** -1", "0.0 ** -1", "pow(2, 3, 0)"):
    try:
        print(text, eval(text))
    except (ZeroDivisionError, ValueError) as error:
        print(text, type(error).__name__, error)
