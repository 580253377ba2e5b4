# SPDX-License-Identifier: GPL-3.0-or-later
from string import Formatter
print(Formatter().format("{0} {1!r:>5} {name[k]} {x.real}", "a", "b", name={"k": 1}, x=3))
print(list(Formatter().parse("a{0!r:>{w}}b{{}}{name}")))
class Defaults(Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, f"<{key}>")
        return super().get_value(key, args, kwargs)
    def convert_field(self, value, conversion):
        return value.upper() if conversion == "u" else super().convert_field(value, conversion)
print(Defaults().format("{a} {b} {0!u}", "text", a=1))
for text in ("{", "{0!x}", "{}{1}", "{missing}"):
    try:
        print(Formatter().format(text, 1, 2))
    except Exception as error:
        print(type(error).__name__, error)
