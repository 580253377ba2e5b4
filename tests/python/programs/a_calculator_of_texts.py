# SPDX-License-Identifier: GPL-3.0-or-later
def tokens(text):
    number = ""
    for sign in text + " ":
        if sign.isdigit() or sign == ".":
            number += sign
            continue
        if number:
            yield float(number)
            number = ""
        if not sign.isspace():
            yield sign
def calculate(text):
    items = list(tokens(text))
    def expression():
        value = term()
        while items and items[0] in ("+", "-"):
            value = value + term() if items.pop(0) == "+" else value - term()
        return value
    def term():
        value = factor()
        while items and items[0] in ("*", "/"):
            value = value * factor() if items.pop(0) == "*" else value / factor()
        return value
    def factor():
        if not items:
            raise SyntaxError("something is missing")
        item = items.pop(0)
        if item == "-":
            return -factor()
        if item == "(":
            value = expression()
            if not items or items.pop(0) != ")":
                raise SyntaxError("a parenthesis is missing")
            return value
        if not isinstance(item, float):
            raise SyntaxError(f"unexpected {item!r}")
        return item
    value = expression()
    if items:
        raise SyntaxError(f"unexpected {items[0]!r}")
    return value
for text in ("1 + 2 * 3", "(1 + 2) * 3", "-4 / (2 - 4)", "2 * (3 + 4", "1 +", "1 $ 2", "5 / 0", "1.5 * 4 - 2"):
    try:
        print(text, "=", calculate(text))
    except (SyntaxError, ZeroDivisionError) as error:
        print(text, "->", type(error).__name__, error)
