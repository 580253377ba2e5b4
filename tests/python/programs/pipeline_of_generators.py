# SPDX-License-Identifier: GPL-3.0-or-later
import itertools
import re

LOG = """\
2024-03-01 10:00:01 INFO  web   GET /index 200 12ms
2024-03-01 10:00:02 ERROR db    timeout after 3000ms
not a line of the log
2024-03-01 10:00:05 INFO  web   GET /about 404 3ms
2024-03-01 10:01:00 WARN  disk  91% full
2024-03-01 10:01:10 INFO  web   POST /login 200 45ms
"""
LINE = re.compile(r"(?P<day>[\d-]+) (?P<time>[\d:]+) (?P<level>[A-Z]+)\s+(?P<part>\w+)\s+(?P<text>.*)")


def lines(text):
    print("<open>")
    try:
        for number, line in enumerate(text.splitlines(), 1):
            yield number, line
    finally:
        print("<close>")


def parsed(numbered):
    for number, line in numbered:
        if found := LINE.fullmatch(line):
            yield {"n": number, **found.groupdict()}
        else:
            print(f"line {number} skipped: {line[:10]!r}")


def only(rows, **wanted):
    return (row for row in rows if all(row[k] == v for k, v in wanted.items()))


def average():
    total = count = 0
    result = None
    while True:
        value = yield result
        if value is None:
            return f"{count} values"
        total, count = total + value, count + 1
        result = total / count


for row in only(parsed(lines(LOG)), part="web"):
    method, path, status, took = row["text"].split()
    print(row["n"], row["time"], method, path, int(status), re.sub(r"\D", "", took))
first = next(only(parsed(lines(LOG)), level="ERROR"))
print(first["text"])
mean = average()
next(mean)
print([mean.send(int(ms)) for ms in re.findall(r"(\d+)ms", LOG)])
try:
    mean.send(None)
except StopIteration as end:
    print("end:", end.value)
key = lambda row: row["level"]
for level, group in itertools.groupby(sorted(parsed(lines(LOG)), key=key), key):
    print(level, [row["n"] for row in group])


def chunks(items, size):
    items = iter(items)
    while chunk := list(itertools.islice(items, size)):
        yield chunk


def primes():
    found = []
    for n in itertools.count(2):
        if all(n % p for p in itertools.takewhile(lambda p: p * p <= n, found)):
            found.append(n)
            yield n


print(list(chunks(range(7), 3)), list(itertools.islice(primes(), 10)), sum(itertools.takewhile(lambda p: p < 50, primes())))
evens = (n for n in itertools.count() if n % 2 == 0)
print(list(zip("abc", evens)), next(evens), *itertools.accumulate([3, 1, 4], max))


def inner():
    received = yield 1
    print("inner got", received)
    return "inner result"


def outer():
    result = yield from inner()
    print("outer got", result)
    try:
        yield 2
    except ValueError as error:
        yield f"handled {error}"


g = outer()
print(next(g), g.send("hello"), g.throw(ValueError("oops")), next(g, "done"))
