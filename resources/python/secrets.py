# SPDX-License-Identifier: GPL-3.0-or-later
"""Random numbers as for passwords. Here they are the same in every run."""
from random import SystemRandom

__all__ = ['choice', 'randbelow', 'randbits', 'SystemRandom', 'token_bytes', 'token_hex', 'token_urlsafe',
           'compare_digest']

DEFAULT_ENTROPY = 32
_sysrand = SystemRandom()
randbits = _sysrand.getrandbits
choice = _sysrand.choice


def randbelow(exclusive_upper_bound):
    """A whole number from 0 up to the bound."""
    if exclusive_upper_bound <= 0:
        raise ValueError('Upper bound must be positive.')
    return _sysrand._randbelow(exclusive_upper_bound)


def token_bytes(nbytes=None):
    """So many random bytes."""
    if nbytes is not None and nbytes < 0:
        raise ValueError("negative argument not allowed")
    return _sysrand.randbytes(DEFAULT_ENTROPY if nbytes is None else nbytes)


def token_hex(nbytes=None):
    """Random bytes, two hexadecimal digits each."""
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    """Random bytes as letters, digits, - and _."""
    letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    token = token_bytes(nbytes)
    number = int.from_bytes(token, 'big') << (-len(token) % 3 * 8)
    count = (len(token) + 2) // 3 * 4
    text = ''.join(letters[number >> 6 * place & 63] for place in range(count - 1, -1, -1))
    return text[:count - -len(token) % 3]


def compare_digest(a, b):
    """a == b, for texts and bytes."""
    if isinstance(a, str) and isinstance(b, str):
        if not a.isascii() or not b.isascii():
            raise TypeError('comparing strings with non-ASCII characters is not supported')
    elif isinstance(a, str) or isinstance(b, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return a == b
