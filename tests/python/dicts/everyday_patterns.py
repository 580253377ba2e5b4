# SPDX-License-Identifier: GPL-3.0-or-later
text = "to be or not to be that is the question"
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
print(counts, max(counts, key=counts.get), sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:3], sum(counts.values()))
groups = {}
for word in counts:
    groups.setdefault(len(word), []).append(word)
print(groups, {k: len(v) for k, v in groups.items()}, sorted(groups), list(groups)[0], list(groups.values())[-1])
inverted = {v: k for k, v in counts.items()}
print(inverted, dict(zip("abc", range(3))), dict.fromkeys("ab", 0), {**counts, "new": 9}["new"], {"a": 1} | {"b": 2}, dict(a=1, **{"b": 2}))
nested = {"x": {"y": {"z": 1}}}
print(nested["x"]["y"]["z"], nested.get("q", {}).get("y"), "y" in nested["x"], [k for k in nested["x"]], len(nested))
for key in list(counts):
    if counts[key] == 1:
        del counts[key]
print(counts, counts.pop("to"), counts.popitem(), counts, not counts)
menu = {"tea": 2.5, "coffee": 3}
for i, (drink, price) in enumerate(menu.items(), 1):
    print(f"{i}. {drink:<8}{price:>6.2f}")
print(menu.keys() & {"tea", "milk"}, menu.items() - {("tea", 2.5)}, sorted(menu, key=menu.get, reverse=True), min(menu.values()), {v: k for k, v in menu.items()}[3])
memo = {0: 0, 1: 1}
def fib(n):
    if n not in memo:
        memo[n] = fib(n - 1) + fib(n - 2)
    return memo[n]
print(fib(50), len(memo), list(memo)[:5])
