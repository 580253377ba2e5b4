# SPDX-License-Identifier: GPL-3.0-or-later
# Strings of every kind, and f-strings that all versions have.
a = 'single' "double" '''triple''' """triple
of two lines"""
b = br'raw\n' b'bytes\x00\xff' b'\101' if a else rb'\n' b"more"
c = '\a\b\f\n\r\t\v\\\'\"\x41\u00e9\U0001F40D\101\0 \
continued'
d = '\N{GREEK SMALL LETTER ALPHA} \ud800'
e = f'{a}' f"{b!r:>{c}}" 'plain' f'{{{d}}}' f'{a + 1:.2f}{a=}{b = !s}{c=:>10}'
f = f'''
{a
 + b} text {
 c} é{d}é {e["key"]} {{ }} {f(x for x in y)}
'''
g = rf'\d{a}\{b}' fr"{a:\d}" F'{a}'
h = f'{a!s:{b}{c}x}' u'not first'
i = u'first' 'second'
é = ﬁ = 'ligature name' # NFKC
j = f'{a:%Y-%m-%d}' f'{lambda_}' f'{(lambda: 1)}' f'{ {1: 2}[1] }' f'{a != b}' f'{a==b}' f'{x:{{}}}' if 0 else ''
k = "tab	inside" 'quote"in' "quote'in" 'both"\'' '\x7f\xa0\xad\u200b'
