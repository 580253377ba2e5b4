# SPDX-License-Identifier: GPL-3.0-or-later
a, b = "kitten", "sitting"
print([x == y for x, y in zip(a, b)], sum(x != y for x, y in zip(a, b)), list(zip("abc", range(3), (True, None, 0))))
print({c: a.count(c) for c in a}, sorted(set(a) & set(b)), "".join(map(str.upper, a)), [ord(c) - 96 for c in a], "".join(chr(ord(c) + 1) for c in a))
def distance(s, t):
    row = list(range(len(t) + 1))
    for i, c in enumerate(s, 1):
        new = [i]
        for j, d in enumerate(t, 1):
            new.append(min(row[j] + 1, new[-1] + 1, row[j - 1] + (c != d)))
        row = new
    return row[-1]
print(distance(a, b), distance("", "abc"), distance("same", "same"))
