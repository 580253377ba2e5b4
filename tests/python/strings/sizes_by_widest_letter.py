# SPDX-License-Identifier: GPL-3.0-or-later
import sys
empty = sys.getsizeof("")
for text in ("a", "ab", "abc" * 10, "\u00e9a", "\u00e9" * 5, "\u0394", "\u0394" * 5, "\U0001f600", "\U0001f600" * 3):
    print(ascii(text), sys.getsizeof(text) - sys.getsizeof(text[:0]))
wide = "abc\u0394"
print(sys.getsizeof(wide[:3]) - empty, sys.getsizeof(wide[1:]) - empty, sys.getsizeof(wide.replace("\u0394", "d")) - empty)
print(sys.getsizeof("ab" + "c\u00e9") - empty, sys.getsizeof("-".join(["a", "\U0001f600"])) - empty, sys.getsizeof("ab".upper()) - empty)
