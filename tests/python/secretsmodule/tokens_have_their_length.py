# SPDX-License-Identifier: GPL-3.0-or-later
import secrets
print(len(secrets.token_bytes(8)), len(secrets.token_hex(4)), len(secrets.token_urlsafe(6)), secrets.randbelow(1), secrets.choice("a"), 0 <= secrets.randbits(3) < 8, secrets.compare_digest("a", "a"), secrets.compare_digest(b"a", b"b"))
for call in (lambda: secrets.randbelow(0), lambda: secrets.choice([]), lambda: secrets.token_bytes(-1), lambda: secrets.compare_digest("é", "é"), lambda: secrets.compare_digest("a", b"a")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
