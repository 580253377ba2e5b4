# SPDX-License-Identifier: GPL-3.0-or-later
from functools import cmp_to_key
from operator import itemgetter

marks = {"Ann": {"maths": 1.3, "art": 2.0}, "Bob": {"maths": 3.7}, "Cid": {}, "Dot": {"maths": 1.0, "art": 1.3, "music": 2.7}}


def mean(numbers, default=None):
    numbers = list(numbers)
    return sum(numbers) / len(numbers) if numbers else default


def add(name, /, subject, mark, *, book=marks, overwrite=False):
    if not 1.0 <= mark <= 5.0:
        raise ValueError(f"mark {mark} is not between 1 and 5")
    grades = book.setdefault(name, {})
    if subject in grades and not overwrite:
        raise KeyError(f"{name} has a mark in {subject}")
    grades[subject] = mark


add("Eve", "art", 2.3)
add("Bob", "maths", 2.0, overwrite=True)
for arguments, keywords in ((("Ann", "art", 1), {}), (("Ann", "art", 9), {}), (("Ann",), {}), ((), {"name": "x"}), (("A", "b", 1, {}), {}), (("Ann", "sport", 1.7), {"book": {}})):
    try:
        print(add(*arguments, **keywords))
    except (KeyError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
table = [(name, mean(grades.values()), len(grades)) for name, grades in marks.items()]
table.sort(key=itemgetter(0))
table.sort(key=lambda row: (row[1] is None, row[1]))
for place, (name, average, count) in enumerate(table, start=1):
    print(f"{place}. {name:<5} {'-' if average is None else format(average, '.2f'):>5} {count * '+'}")


def compare(a, b):
    return (a[2] < b[2]) - (a[2] > b[2]) or (a[0] > b[0]) - (a[0] < b[0])


print([row[0] for row in sorted(table, key=cmp_to_key(compare))], sorted(marks, key=lambda n: len(marks[n]), reverse=True))
subjects = sorted({subject for grades in marks.values() for subject in grades})
per_subject = {s: {n: g[s] for n, g in marks.items() if s in g} for s in subjects}
print(subjects, per_subject, {s: min(g, key=g.get) for s, g in per_subject.items()})
best, *others, worst = sorted((m for g in marks.values() for m in g.values()))
print(best, worst, len(others), [round(m) for m in others], any(m > 3 for m in others), all(others))
header = ["name", *subjects]
rows = [[name, *(str(grades.get(s, "")) for s in subjects)] for name, grades in marks.items()]
text = "\n".join(";".join(row) for row in [header, *rows])
print(text)
back = [dict(zip(header, line.split(";"))) for line in text.splitlines()[1:]]
print(back[0], {row["name"]: [float(row[s]) for s in subjects if row[s]] for row in back} == {n: [g[s] for s in subjects if s in g] for n, g in marks.items()})
for name in list(marks):
    if not marks[name]:
        del marks[name]
try:
    for name in marks:
        if name == "Bob":
            marks.pop(name)
except RuntimeError as error:
    print(error, list(marks))
print(marks | {"Bob": 1}, dict(sorted(marks.items(), key=lambda item: -len(item[1]))), marks.keys() & {"Ann", "Zoe"}, list(reversed(marks)), marks.get("Bob", {}).get("art", "none"))
try:
    sorted([3, "a", None])
except TypeError as error:
    print(error)
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(column) for column in zip(*matrix)], [n for row in matrix for n in row if n % 2], sum(map(sum, matrix)), [[0] * i for i in range(3)], {n: n * n for n in range(4)}, {*"hello"} == set("hello"), [*zip("ab", range(9))])
numbers = [5, 3, 8]
numbers[1:1] = [10, 11]
numbers[::2] = "abc"
del numbers[-1]
numbers.insert(-1, "z")
print(numbers, numbers.index("z"), numbers * 2, numbers[5:], numbers[-2:], numbers.count("a"), "q" in numbers, numbers.copy() == numbers, [1, 2] < [1, 3], [1, 2] < [1, 2, 0])
for bad in (lambda: numbers[10], lambda: numbers.remove("q"), lambda: numbers.index(1), lambda: [].pop(), lambda: marks["Zoe"], lambda: [1, 2] + (3,), lambda: "a" + 1, lambda: int("x"), lambda: len(5), lambda: {[]: 1}, lambda: (1,)[0:"a"], lambda: min([])):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
