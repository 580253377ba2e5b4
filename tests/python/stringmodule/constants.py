# SPDX-License-Identifier: GPL-3.0-or-later
import string
print(string.ascii_lowercase, string.ascii_uppercase, string.digits, string.hexdigits, string.punctuation, repr(string.whitespace))
print(string.capwords("hello big world"), string.Template("$a and ${b}").substitute(a=1, b=2), string.Template("$x $y").safe_substitute(x=1))
try:
    string.Template("$z").substitute()
except KeyError as e:
    print("KeyError", e)
