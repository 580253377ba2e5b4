# SPDX-License-Identifier: GPL-3.0-or-later
words = "the quick brown fox jumps over the lazy dog the end".split()
print(len(words), len(set(words)), sorted(set(words), key=lambda w: (len(w), w))[:4], words.count("the"), [i for i, w in enumerate(words) if w == "the"])
print([w[::-1] for w in words if len(w) > 4], " ".join(reversed(words[:3])), max(words, key=len), min(words), words.index("fox"))
matrix = [[1, 2, 3], [4, 5, 6]]
print(list(zip(*matrix)), [list(r) for r in zip(*matrix)], sum(map(sum, matrix)), [x for r in matrix for x in r], [r[1] for r in matrix], list(map(list, zip(*matrix[::-1]))))
numbers = list(range(20))
print(numbers[::5], numbers[-3:], numbers[5:10:2], numbers[::-4], [numbers[i:i + 6] for i in range(0, 20, 6)], numbers[100:], numbers[-100:2])
pairs = list(zip(words, numbers))
print(pairs[:2], dict(pairs)["the"], [*zip("abc", "xy")], list(enumerate("ab", 1)), list(map(lambda a, b: a * b, [1, 2], [3, 4])), list(filter(None, [0, 1, "", "a"])))
stack, queue = [1, 2], [1, 2]
stack.append(3)
queue.insert(0, 0)
print(stack.pop(), queue.pop(), stack, queue, [] or "empty", [0] * 3, [None] * 2, [[]] * 2, [1] + [2] * 2)
a = [3, 1, 2]
b = sorted(a)
print(a.sort(), a == b, a is b, a.reverse(), a, list(reversed(a)), a[::-1], sum(a) / len(a), all(x > 0 for x in a), any(x > 2 for x in a))
del a[0], a[-1]
print(a, a * 0, a.clear(), a)
