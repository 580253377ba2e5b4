# SPDX-License-Identifier: GPL-3.0-or-later
class S:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError(i)
        return i * 10
print(list(S()), 20 in S(), 7 in S(), [*S()], max(S()), sum(S()), tuple(enumerate(S())))
a, b, c = S()
print(a, b, c)
it = iter(S())
print(next(it), next(it), type(it).__name__)
