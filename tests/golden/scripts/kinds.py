# SPDX-License-Identifier: GPL-3.0-or-later
i = 300
f = 2.5
z = 1 + 2j
t = True
s = 'ada lovelace'
b = b'\x01ab'
n = None
e = ...
r = range(2, 9, 3)
big = 2 ** 80
text = 'a long text that does not fit into its block'
raw = bytearray(b'xy')
