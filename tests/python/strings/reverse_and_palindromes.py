# SPDX-License-Identifier: GPL-3.0-or-later
def is_palindrome(s):
    s = "".join(c.lower() for c in s if c.isalnum())
    return s == s[::-1]
for s in ("Anna", "A man, a plan, a canal: Panama", "hello", "", "x"):
    print(repr(s), is_palindrome(s), s[::-1], "".join(reversed(s)), " ".join(w[::-1] for w in s.split()))
