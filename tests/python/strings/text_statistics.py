# SPDX-License-Identifier: GPL-3.0-or-later
text = """It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness."""
words = [w.strip(",.").lower() for w in text.split()]
counts = {}
for word in words:
    counts[word] = counts.get(word, 0) + 1
longest = max(words, key=len)
print(len(text), len(words), len(set(words)), longest, text.count("\n"), [len(line) for line in text.splitlines()])
print(sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:4], sum(map(len, words)) / len(words), {n: sum(len(w) == n for w in words) for n in range(2, 6)})
print(" ".join(w.capitalize() for w in words[:4]), "".join(w[0] for w in words), [w for w in words if w == w[::-1]], text.find("age"), text.rfind("age"), text.index("worst"))
vowels = "".join(c if c in "aeiou" else "." for c in longest)
print(vowels, "-".join(longest[i:i + 3] for i in range(0, len(longest), 3)), longest.translate(str.maketrans("oi", "01")), f"{longest!r:>16}|{longest[:4]:^8}|", sorted(set(longest)), longest.replace("o", "0", 1))
encoded, last, run = "", "", 0
for c in "aaabccdddd":
    if c == last:
        run += 1
    else:
        encoded += f"{last}{run}" if last else ""
        last, run = c, 1
print(encoded + f"{last}{run}", "".join(c * int(n) for c, n in zip("abcd", "3124")))
