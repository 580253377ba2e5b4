# SPDX-License-Identifier: GPL-3.0-or-later
import secrets
import string
word = "".join(secrets.choice(string.ascii_letters) for _ in range(12))
print(len(word), word.isalpha(), 0 <= secrets.randbelow(10) < 10, secrets.randbits(8) < 256)
print([len(secrets.token_bytes(n)) for n in (0, 1, 5)], len(secrets.token_bytes()), len(secrets.token_hex(8)), len(secrets.token_hex()))
print([len(secrets.token_urlsafe(n)) for n in range(8)], len(secrets.token_urlsafe()))
print(secrets.compare_digest("a", "a"), secrets.compare_digest(b"a", b"b"), secrets.choice([7]))
for bad in (lambda: secrets.randbelow(0), lambda: secrets.choice([]), lambda: secrets.compare_digest("a", b"a"), lambda: secrets.compare_digest("é", "é")):
    try:
        bad()
    except (ValueError, IndexError, TypeError) as e:
        print(type(e).__name__, e)
