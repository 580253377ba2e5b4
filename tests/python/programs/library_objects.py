# SPDX-License-Identifier: GPL-3.0-or-later
import re, random, json, datetime, math, time, string
# aliasing and identity of library objects
p = re.compile("a")
print(re.compile("a") is p, re.compile("a", re.I) is p)
m = p.search("banana")
print(m.string is m.string, m.re is p)
s = "no match here"
print(re.sub("z", "y", s) is s)
d1 = json.loads('{"k": [1, 2], "j": {"k": 3}}')
print(d1, list(d1)[0] is list(d1["j"])[0])
class D(random.Random):
    def __init__(self, n): super().__init__(n); self.n = n
r = D(5)
print(r.n, r.random(), r.__dict__.keys() >= {"n"})
class Stamp(datetime.datetime):
    @property
    def nice(self): return self.strftime("%d.%m.%y")
print(Stamp(2024, 1, 2).nice, Stamp.now().__class__.__name__, Stamp(2024, 1, 2) + datetime.timedelta(1))
class Enc(json.JSONEncoder):
    def default(self, o): return list(o) if isinstance(o, (set, range)) else super().default(o)
print(json.dumps({"a": {1}, "b": range(3)}, cls=Enc))
try:
    json.dumps({"a": object})
except TypeError as e:
    print(e)
import sys
x = [1, 2, 3]
before = sys.getrefcount(x)
random.shuffle(x); random.choice(x); json.dumps(x); random.sample(x, 2)
print(sys.getrefcount(x) == before)
t = datetime.date(2024, 5, 6)
print(f"{t:%d/%m/%Y}", "{:%H:%M}".format(datetime.time(7, 5)), t.__class__, datetime.date.__doc__ is None or True)
print([w for w in re.split(r"\W+", "a, b; c.") if w], dict(re.findall(r"(\w+)=(\w+)", "a=1 b=2")))
for m in re.finditer(r"(?P<k>\w)(?P<v>\d)", "a1b2"):
    match m.groupdict():
        case {"k": k, "v": v}:
            print(k, v)
print(max(re.findall(r"\w+", "the longest word"), key=len), sum(map(int, re.findall(r"-?\d+", "1 -2 3"))))
print(math.floor(-0.5), math.ceil(0.2), round(math.pi, 4), math.comb(49, 6), math.trunc(-3.9), abs(-3), math.dist([0, 0], [1, 1]))
def timed(f):
    def inner(*a):
        t0 = time.perf_counter(); r = f(*a); t1 = time.perf_counter()
        print(f.__name__, t1 >= t0); return r
    return inner
@timed
def work(n): return sum(i * i for i in range(n))
print(work(100))
try:
    random.choice([])
except IndexError as e:
    print(e)
try:
    math.sqrt(-1)
except ValueError as e:
    print(e)
try:
    datetime.datetime.strptime("31/02/2024", "%d/%m/%Y")
except ValueError as e:
    print(e)
print(string.ascii_lowercase.index("n"), "".join(chr((ord(c) - 97 + 13) % 26 + 97) for c in "hello"))
