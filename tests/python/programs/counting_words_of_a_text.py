# SPDX-License-Identifier: GPL-3.0-or-later
import re
import statistics
import string
import textwrap
from collections import Counter, OrderedDict, defaultdict, namedtuple

TEXT = """The quick brown fox jumps over the lazy dog. The dog sleeps; the fox
doesn't! "Why," asks the owl, "does the fox jump?" Nobody knows - not even
the fox. (The end.)"""
Stat = namedtuple("Stat", "word count share", defaults=[0.0])
words = re.findall(r"[a-z']+", TEXT.lower())
counts = Counter(words)
print(len(words), len(counts), counts.most_common(4), counts["nothing"], counts.total(), max(counts, key=len))
for stat in (Stat(w, c, c / len(words)) for w, c in counts.most_common(3)):
    print(f"{stat.word:<6}|{stat.count:>3}|{stat.share:>7.1%}|{'#' * stat.count:<8}|")
by_length = defaultdict(set)
for word in words:
    by_length[len(word)].add(word)
print({n: sorted(by_length[n]) for n in sorted(by_length)})
print(statistics.mean(map(len, words)), statistics.median(map(len, words)), statistics.mode(words), round(statistics.stdev(map(len, words)), 4),
      statistics.quantiles([1, 2, 3, 4, 5]), statistics.multimode("aabbc"), round(statistics.pvariance([1, 2, 4]), 3))
print(textwrap.fill(TEXT, 30), textwrap.shorten(TEXT, 40), textwrap.indent("a\n\nb", "> "), textwrap.dedent("   x\n     y\n   z"), sep="\n--\n")
table = str.maketrans("aeiou", "*****", string.punctuation)
print(TEXT[:44].translate(table), TEXT.title()[:20], TEXT.swapcase()[:9], TEXT.split("\n")[1].partition('"'), "fox".center(9, "."), TEXT.count("the"), TEXT.find("owl"))
a, b = Counter("mississippi"), Counter(s=5, m=1, x=2)
print(a + b, a - b, a & b, a | b, +Counter(a=-1, b=2), sorted(a.elements())[:4], a == Counter({"i": 4, "s": 4, "p": 2, "m": 1}))
a.subtract("miss")
a.update(z=3)
print(a, dict(a), list(a), a.pop("z"), Counter(a=1) <= Counter(a=2))


def caesar(text, by):
    out = []
    for c in text:
        base = 65 if c.isupper() else 97
        out.append(chr((ord(c) - base + by) % 26 + base) if c.isascii() and c.isalpha() else c)
    return "".join(out)


print(caesar("Hello, World", 3), caesar(caesar("Hello, World", 3), -3), "".join(sorted(set("banana"))), "banana"[::-1], "level" == "level"[::-1])
anagrams = defaultdict(list)
for word in "listen silent enlist google elgoog cat act".split():
    anagrams["".join(sorted(word))].append(word)
print([group for group in anagrams.values() if len(group) > 1], OrderedDict(sorted(Counter("hello").items())))
template = string.Template("$name owes $$${amount}")
print(template.substitute(name="Ann", amount=5), template.safe_substitute(name="Bob"), string.capwords("the end of it"), "%-8s|%5.1f%%|%03d|%+d|%x" % ("left", 99.5, 7, 3, 255))
try:
    template.substitute(name="x")
except KeyError as error:
    print("missing", error)
print(Stat("a", 1), Stat("a", 1)._replace(count=2)._asdict(), Stat._fields, Stat._make(["b", 2, 3]), Stat("a", 1) < Stat("b", 0), Stat.__doc__)
try:
    Stat("only")
except TypeError as error:
    print(error)
