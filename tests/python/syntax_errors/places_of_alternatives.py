# SPDX-License-Identifier: GPL-3.0-or-later
for pattern in (
    '[a] | [bb, _]',
    '[a] | [*_, bb]',
    '[a] | [*_]',
    '[a] | {1: bb, **kw}',
    '[a] | C(bb, x=1)',
    '[a] | ([1, 2] as cc)',
    '[a] | [[bb, 1], 2]',
    '[a] | []',
    '[a] | [a] | [b]',
):
    try:
        compile(f"match x:\n    case {pattern}:\n        pass\n", "text", "exec")
    except SyntaxError as error:
        print(pattern, error, error.lineno, error.offset, error.end_lineno, error.end_offset)
