# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(what, *arguments, **named):
    try:
        print(repr(what(*arguments, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Default(dict):
    def __missing__(self, key):
        return "<" + key + ">"
attempt("{a} {b}".format_map, Default(a=1))
attempt("{a} {b}".format_map, {"a": 1})
attempt("{}".format_map, {"a": 1})
attempt("{0}".format_map, {"0": 1})
attempt("{a[b]} {a!r}".format_map, {"a": {"b": 2}})
attempt("{a:{width}}|".format_map, {"a": 5, "width": 6})
attempt("{a}".format_map, 5)
class Loud:
    def __getitem__(self, key):
        print("asked for", repr(key))
        return key.upper()
attempt("{a}-{b.real}-{c}".format_map, Loud())
attempt("{a}-{c:>5}".format_map, Loud())
