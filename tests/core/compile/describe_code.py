# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what Python's own compiler makes of files, for the differential test of core/compile."""
import sys
import types


def names(items):
    return ''.join(item + ',' for item in items)


def constant(value):
    if isinstance(value, types.CodeType):
        return '<code %s>' % value.co_name
    if value is Ellipsis:
        return 'Ellipsis'
    if isinstance(value, frozenset):
        return 'frozenset of %d' % len(value)
    return repr(value)


def describe(code):
    shown = ', '.join(map(constant, code.co_consts)) + (',' if len(code.co_consts) == 1 else '')
    lines, last = [], None
    for _, _, line in code.co_lines():
        if line is not None and line != last:
            lines.append(line)
        last = line
    print('code', code.co_qualname, code.co_firstlineno)
    print('args', code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount)
    print('varnames', names(code.co_varnames))
    print('cellvars', names(code.co_cellvars))
    print('freevars', names(code.co_freevars))
    print('names', names(code.co_names))
    print('consts (%s)' % shown)
    print('flags', ''.join('1' if code.co_flags & bit else '0' for bit in (1, 2, 4, 8, 16, 32)))
    print('lines', ' '.join(map(str, sorted({line for line in lines if line}))))
    for value in code.co_consts:
        if isinstance(value, types.CodeType):
            describe(value)


sys.stdout.reconfigure(encoding='utf-8', errors='surrogatepass')
for path in sys.argv[1:]:
    print('file', path)
    with open(path, 'rb') as source:
        try:
            describe(compile(source.read(), path, 'exec', dont_inherit=True))
        except SyntaxError as error:
            print('error', error.msg)
