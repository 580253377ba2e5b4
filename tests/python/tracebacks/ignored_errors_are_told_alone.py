# SPDX-License-Identifier: GPL-3.0-or-later
class Misspelt:
    def __del__(self):
        prnt(1)


class Chained:
    def __del__(self):
        try:
            1 / 0
        except ZeroDivisionError:
            later = ValueError("later")
            later.add_note("a note")
            raise later


class Wordless:
    def __del__(self):
        raise KeyError


for make in (Misspelt, Chained, Wordless):
    made = make()
    del made
