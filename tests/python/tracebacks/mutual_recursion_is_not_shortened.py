# SPDX-License-Identifier: GPL-3.0-or-later
def ping(n):
    return pong(n - 1)

def pong(n):
    if n < 0:
        return n.bad
    return ping(n - 1)

ping(3)
