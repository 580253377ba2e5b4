# SPDX-License-Identifier: GPL-3.0-or-later
# The module operator: the functions themselves are native; here they get their second names, __add__ for add.
from _operator import *

_PLAIN = "attrgetter countOf indexOf is_ is_not itemgetter length_hint methodcaller truth".split()
_DOUBLED = ("abs add and_ call concat contains delitem eq floordiv ge getitem gt iadd iand iconcat ifloordiv ilshift "
            "imatmul imod imul index inv invert ior ipow irshift isub itruediv ixor le lshift lt matmul mod mul ne neg "
            "not_ or_ pos pow rshift setitem sub truediv xor").split()
__all__ = sorted(_PLAIN + _DOUBLED)
globals().update({"__" + _name.strip("_") + "__": globals()[_name] for _name in _DOUBLED})
