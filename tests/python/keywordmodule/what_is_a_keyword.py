# SPDX-License-Identifier: GPL-3.0-or-later
import keyword
print(keyword.kwlist, len(keyword.kwlist))
print(keyword.softkwlist)
for word in ("if", "match", "print", "None", "nonlocal", "async", "type", "_", "True", "self"):
    print(word, keyword.iskeyword(word), keyword.issoftkeyword(word))
try:
    print(keyword.iskeyword([]))
except TypeError as error:
    print(error)
