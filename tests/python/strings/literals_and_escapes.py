# SPDX-License-Identifier: GPL-3.0-or-later
print('single', "double", 'it\'s', "say \"hi\"", 'a' "b" 'c')
print("tab\tend", "nl\\n", r"raw\n", "\x41\u0042\U00000043\103", "\N{BULLET}")
print("""three
lines
'''inside'''""")
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("\n\t\\\x00\x7f\xe9"))
print(len("\\"), len(r"\\"), len("\0"), "a\
b")
print(R"\d", u"uni", b"by\x00tes", rb"\n", Rb"\t")
