# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(text):
    try:
        print(text, "gives", eval(text))
    except Exception as error:
        print(text, "raises", type(error).__name__, error)


u = int | str
for text in ("int | 1", "1 | int", "int | 'a'", "None | None", "u()", "len(u)", "u < u", "u[int]", "u.x",
             "type(u)()", "isinstance(1, list[int] | int)", "isinstance('a', list[int] | int)",
             "issubclass(int, 3)", "isinstance(1, 3)", "issubclass(3, u)"):
    attempt(text)
