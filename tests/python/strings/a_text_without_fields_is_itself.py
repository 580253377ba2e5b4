# SPDX-License-Identifier: GPL-3.0-or-later
p = 'abc'
q = 'a %% b'
class S(str): pass
for f in (p, 'x', 'ab' * 30, 'é', 'naïve'):
    print(f % () is f, f % {} is f, '{}'.format(f) is f, '%s' % f is f, f'{f}' is f, f'{f:}' is f, format(f) is f, format(f, 's') is f, ''.join([f]) is f, f.join(['']) is f, '{:5}'.format(f) is f, '%5s' % f is f, '%.9s' % f is f, '%.1s' % f is f, f[::-1] is f, ''.join(reversed(f)) is f)
s = S('abc'); print(s % () is s, type(s % ()), '%s' % s is s, f'{s}' is s)
print('{0}'.format(p) is p, '{a}'.format(a=p) is p, '{}{}'.format(p, '') is p, '{}{}'.format('', p) is p, '%s%s' % (p, '') is p, '%s%s' % ('', p) is p, f'{p}{""}' is p)
letter = 'AbA'[0]
print(letter[::-1] is letter, letter[::2] is letter, letter[:] is letter, 'abc'[0:1:2] is letter, 'AbA'[::-2] == 'AA')
