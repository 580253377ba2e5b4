# SPDX-License-Identifier: GPL-3.0-or-later
class Registry:
    def __class_getitem__(cls, key):
        return f"{cls.__name__}[{key!r}]"
print(Registry[5], Registry["a", 1])
class Stand:
    def __mro_entries__(self, bases):
        return (dict,)
class D(Stand()):
    pass
print(D.__mro__, D.__orig_bases__, D(a=1))
class Bad:
    def __mro_entries__(self, bases):
        return 5
try:
    class E(Bad()): ...
except TypeError as error:
    print(error)
class NoItem: ...
for text in ("NoItem[1]", "int[1]", "Registry()[1]", "list[int]", "dict[str, int]"):
    try:
        print(eval(text))
    except TypeError as error:
        print(text, error)
