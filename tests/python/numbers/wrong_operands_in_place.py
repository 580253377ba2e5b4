# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(text):
    x = [1]
    y = 1
    s = "s"
    try:
        if text == "list+int":
            x += 1
        elif text == "int+str":
            y += "a"
        elif text == "str-str":
            s -= "a"
        elif text == "str*str":
            s *= "b"
        elif text == "none":
            n = None
            n += 1
        elif text == "pow":
            s **= 2
        elif text == "and":
            s &= 1
    except TypeError as error:
        print(text, "->", error)

for case in ("list+int", "int+str", "str-str", "str*str", "none", "pow", "and"):
    attempt(case)
