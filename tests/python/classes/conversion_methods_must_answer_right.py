# SPDX-License-Identifier: GPL-3.0-or-later
class Wrong:
    def __int__(self): return "1"
    def __float__(self): return 1
    def __complex__(self): return 5
    def __index__(self): return 1.5
    def __bool__(self): return 1
    def __str__(self): return 1
    def __repr__(self): return b"x"
    def __bytes__(self): return "x"
    def __hash__(self): return "x"
    def __len__(self): return "x"
    def __format__(self, spec): return 5
    def __iter__(self): return 5
    def __dir__(self): return 5
    def __round__(self, n=None): return "rounded"
    def __reversed__(self): return "reversed"
    def __contains__(self, x): return "yes"
w = Wrong()
for text in ("int(w)", "float(w)", "complex(w)", "range(w)", "[1, 2][w]", "bool(w)", "str(w)", "repr(w)", "bytes(w)", "hash(w)", "len(w)", "format(w)", "f'{w}'", "list(w)", "dir(w)", "round(w)", "reversed(w)", "1 in w", "hex(w)", "chr(w)", "'a' * w", "w if w else 0", "print(w)", "'%d' % w", "'%s' % w", "max(w)", "sum(w)"):
    try:
        print(text, "=>", eval(text))
    except Exception as error:
        print(text, "=>", type(error).__name__, error)
