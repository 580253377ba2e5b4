# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(what, *arguments, **named):
    try:
        print(repr(what(*arguments, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


for arguments in ((), (":",), ("-", 2), ("-", -2), (b" ", 3), (":", 0), (":", 10)):
    attempt(b"\x01\xab\xcd\xef\x99".hex, *arguments)
attempt(b"ab".hex, "::")
attempt(b"ab".hex, "é")
attempt(b"ab".hex, 5)
attempt(b"ab".hex, sep="-", bytes_per_sep=1)
attempt(bytearray(b"ab").hex)
attempt(bytes.fromhex, "61 62  63")
attempt(bytes.fromhex, "DEADbeef")
attempt(bytes.fromhex, "6")
attempt(bytes.fromhex, "6 1")
attempt(bytes.fromhex, "zz")
attempt(bytes.fromhex, "61x")
attempt(bytearray.fromhex, "6162")
