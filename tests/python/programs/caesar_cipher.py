# SPDX-License-Identifier: GPL-3.0-or-later
def shift(text, k):
    out = []
    for c in text:
        if c.isalpha():
            base = ord("A") if c.isupper() else ord("a")
            out.append(chr((ord(c) - base + k) % 26 + base))
        else:
            out.append(c)
    return "".join(out)
secret = shift("Hello, World!", 3)
print(secret, shift(secret, -3), shift("xyz", 5), shift("abc", 26) == "abc")
