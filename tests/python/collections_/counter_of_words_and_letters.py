# SPDX-License-Identifier: GPL-3.0-or-later
from collections import Counter
text = "the cat and the dog and the bird"
words = Counter(text.split())
print(words)
print(words.most_common(2), words["the"], words["fish"])
print(sorted(words.elements())[:4], words.total())
words.update(["cat", "fish"])
words.subtract({"the": 5})
print(words, +words, -words)
letters = Counter("hello") + Counter("world")
print(letters.most_common(3), sum(letters.values()))
print(Counter("abc") == Counter("cab"), Counter(a=1) < Counter(a=2), Counter(a=1, b=0) == Counter(a=1))
