# SPDX-License-Identifier: GPL-3.0-or-later
from collections import abc
class Walks:
    def __iter__(self):
        return iter(())
class Sized:
    def __len__(self):
        return 0
    def __contains__(self, x):
        return False
class Both(Walks, Sized):
    pass
class NoHash:
    __hash__ = None
for cls in (Walks, Sized, Both, NoHash, list, dict, str, int, range, type(iter([])), type(x for x in ())):
    print(cls.__name__, [name for name in ("Iterable", "Iterator", "Sized", "Container", "Collection", "Hashable",
          "Callable", "Sequence", "Mapping", "Set", "Generator", "Reversible") if issubclass(cls, getattr(abc, name))])
print(isinstance(len, abc.Callable), isinstance({}.keys(), abc.KeysView), isinstance({}.items(), abc.Set))
class Registered:
    pass
abc.Sequence.register(Registered)
print(isinstance(Registered(), abc.Sequence), issubclass(Registered, abc.Sequence))
