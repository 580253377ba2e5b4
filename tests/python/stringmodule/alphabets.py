# SPDX-License-Identifier: GPL-3.0-or-later
import string
print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits)
print(string.punctuation, repr(string.whitespace), len(string.printable), string.ascii_lowercase.index("m"))
print(sorted(name for name in string.__all__))
shift = str.maketrans(string.ascii_lowercase, string.ascii_lowercase[13:] + string.ascii_lowercase[:13])
print("hello".translate(shift), "hello".translate(shift).translate(shift))
