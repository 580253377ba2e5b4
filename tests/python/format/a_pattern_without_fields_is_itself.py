# SPDX-License-Identifier: GPL-3.0-or-later
class S(str):
    pass


for text in ('', 'x', 'abc', 'naïve', S('abc')):
    print(text.format() is text, text.format(1) is text, text.format_map({}) is text, ('{}' + text).format('') is text)
print('a{{'.format(), 'a}}'.format() == 'a}')
