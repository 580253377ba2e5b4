# SPDX-License-Identifier: GPL-3.0-or-later
from math import *
from random import *
import datetime as dt, json, re, time, string, statistics as stats, textwrap, collections
seed(7)
print(sqrt(2), pi, floor(2.7), factorial(5), gcd(12, 8))
deck = [f"{r}{s}" for s in "SHDC" for r in "A23456789TJQK"]
shuffle(deck)
print(deck[:5], choice(deck), sample(deck, 3), randint(1, 6), uniform(0, 1), randrange(0, 100, 5))
print(choices(["a", "b"], weights=[3, 1], k=5), random())
now = dt.datetime.now()
print(type(now), now.year >= 2024, isinstance(now, dt.date))
birthday = dt.date(1990, 5, 17)
age = dt.date(2024, 1, 1) - birthday
print(age.days, age, f"{birthday:%A, %d %B %Y}", birthday.strftime("%b"))
start = time.perf_counter()
total = sum(range(1000))
elapsed = time.perf_counter() - start
print(elapsed >= 0, f"{elapsed:.1f}")
print(json.dumps({"name": "Ann", "tags": ("x", "y"), "n": None, "ok": True}, indent=4))
data = json.loads('{"items": [{"id": 1, "price": 9.99}, {"id": 2, "price": 5}]}')
for item in data["items"]:
    print(item["id"], item["price"])
text = "Contact: ann@example.com, bob.smith@mail.org; tel +1-555-1234"
print(re.findall(r"[\w.]+@[\w.]+\.\w+", text))
m = re.search(r"(?P<user>[\w.]+)@(?P<host>[\w.]+)", text)
print(m.group("user"), m["host"], m.groupdict(), m.span())
print(re.sub(r"(\w+)@", lambda m: m.group(1).upper() + "@", text))
for w in re.split(r"[,;]\s*", text):
    print(w)
pattern = re.compile(r"""
    (\d{4})  # year
    -(\d\d)  # month
    -(\d\d)  # day
""", re.VERBOSE)
y, mo, d = map(int, pattern.match("2024-02-29").groups())
print(y, mo, d)
print(stats.mean([1, 2, 3, 4]), stats.median([5, 3, 1]), round(stats.stdev([2, 4, 4, 4, 5, 5, 7, 9]), 3))
print(string.Template("Hi $name, you owe $$${amount}").substitute(name="Bob", amount=5))
print(textwrap.fill("The quick brown fox jumps over the lazy dog " * 2, 30))
print("".join(choice(string.ascii_letters + string.digits) for _ in range(12)))
counts = collections.Counter(re.findall(r"\w", text.lower()))
print(counts.most_common(3))
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
def encode(o):
    if isinstance(o, Point): return {"x": o.x, "y": o.y}
    if isinstance(o, (dt.date, dt.datetime)): return o.isoformat()
    raise TypeError(f"no {type(o).__name__}")
print(json.dumps([Point(1, 2), birthday], default=encode))
try:
    json.loads("{'a': 1}")
except json.JSONDecodeError as e:
    print("bad:", e)
try:
    re.compile("[a-")
except re.error as e:
    print("bad:", e)
try:
    dt.date(2023, 2, 29)
except ValueError as e:
    print("bad:", e)
print(dir(dt)[:3])
print(math.inf if "math" in dir() else inf, isclose(0.1 + 0.2, 0.3), hypot(3, 4), radians(180), degrees(pi))
print(time.strftime("%Y", time.gmtime(0)), time.ctime(0), dt.timedelta(minutes=90) / 2, str(dt.time(9, 5)))
print(Random(3).random(), Random("x").randint(1, 10), getrandbits(10), gauss(0, 1), betavariate(1, 2))
print(dt.datetime(2024, 1, 1) < dt.datetime(2025, 1, 1), max(dt.date(2020, 1, 1), dt.date(2021, 1, 1)), sorted([dt.timedelta(2), dt.timedelta(1)]))
print(dt.datetime.strptime("2024-03-05 14:30", "%Y-%m-%d %H:%M") + dt.timedelta(days=30), dt.datetime.fromisoformat("2024-01-01T10:00:00+02:00"))
print({dt.date(2020, 1, 1): "x"}, [dt.timedelta(hours=1)], (dt.time(1),), repr(re.compile("a+", re.I)))
