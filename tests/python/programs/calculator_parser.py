# SPDX-License-Identifier: GPL-3.0-or-later
def tokenize(s):
    out, num = [], ""
    for c in s + " ":
        if c.isdigit() or c == ".":
            num += c
        else:
            if num:
                out.append(float(num)); num = ""
            if c in "+-*/()":
                out.append(c)
    return out
def parse(tokens):
    def expr():
        v = term()
        while tokens and tokens[0] in ("+", "-"):
            v = v + term() if tokens.pop(0) == "+" else v - term()
        return v
    def term():
        v = atom()
        while tokens and tokens[0] in ("*", "/"):
            v = v * atom() if tokens.pop(0) == "*" else v / atom()
        return v
    def atom():
        t = tokens.pop(0)
        if t == "(":
            v = expr(); tokens.pop(0)
            return v
        return -atom() if t == "-" else t
    return expr()
for s in ("1 + 2 * 3", "(1 + 2) * 3", "10 / 4 - 1", "-2 * (3 + 4)", "1 / 0"):
    try:
        print(s, "=", parse(tokenize(s)))
    except ZeroDivisionError as e:
        print(s, e)
