# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
{1: 2} | {1: 3, 4: 5}, {} | {}, {1: 2} == {1: 2.0}, {1: 2} != {2: 1}, {1: 2, 3: 4} == {3: 4, 1: 2}
{1: 2} | [(3, 4)]
{1: 2} + {3: 4}
{1: 2} < {3: 4}
{1: 2} & {1: 2}
1 in {1: 2}, 2 in {1: 2}, len({1: 2}), list({1: 2}), bool({}), not {0: 0}
[] in {}
{[]: 1}
{{}: 1}
{(1, []): 2}
hash({})
{1: "a", **{2: "b"}, 1: "c"}
{**{1: 2}, **{}}
{**5}
{**[1]}
dict(**{"a": 1}, **{"b": 2})
dict(**{"a": 1}, **{"a": 2})
dict(**{1: 2})
reversed({1: 2, 3: 4}), list(reversed({1: 2, 3: 4})), list(reversed({1: 2, 3: 4}.items()))
{1: 2}.items() | {(5, 6)}, {1: 2}.keys() & [1, 9], {1: 2}.keys() - {1}, {1: 2}.keys() ^ {3}
{1: 2}.keys() | 5
{1: 2}.values() | {3}
{1: 2}.values() == {1: 2}.values(), {1: 2}.keys() == {1}, {1: 2}.items() == {(1, 2)}
{1: []}.items() & {1}
{1: 2}.keys().isdisjoint([2]), {1: 2}.items().isdisjoint([(1, 2)])
{1: 2}.keys().mapping, type({1: 2}.keys().mapping)
{1: 2}.keys()[0]
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
