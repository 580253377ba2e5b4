# SPDX-License-Identifier: GPL-3.0-or-later
for subject in ("x", b"x", bytearray(b"x"), ["x"], ("x",), range(1), {"x"}):
    match subject:
        case [_]:
            print(type(subject).__name__, "is a sequence")
        case _:
            print(type(subject).__name__, "is none")


class Keys:
    KEY = "a"


try:
    match {"a": 0, "b": 1}:
        case {Keys.KEY: y, "a": z}:
            print("matched")
except ValueError as error:
    print(error)
