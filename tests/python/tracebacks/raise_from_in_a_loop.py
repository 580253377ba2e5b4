# SPDX-License-Identifier: GPL-3.0-or-later
def convert(text):
    try:
        return int(text)
    except ValueError as error:
        raise RuntimeError(f"bad input {text!r}") from error
for text in ("1", "b"):
    print(convert(text))
