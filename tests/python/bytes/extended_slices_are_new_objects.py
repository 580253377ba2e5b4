# SPDX-License-Identifier: GPL-3.0-or-later
text = b"abcab"
one, other = text[0:1], text[3:4]
print(one is other, one == other)
one, other = text[0:2:2], text[3:5:2]
print(one is other, one == other)
print(text[5::2] is text[0:0])
