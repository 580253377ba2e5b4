# SPDX-License-Identifier: GPL-3.0-or-later
text = """the quick brown fox jumps over the lazy dog
the dog barks; the fox runs away"""
counts = {}
for line in text.splitlines():
    for word in line.replace(";", "").split():
        counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:5]:
    print(f"{word:<6}{n:>3} {'*' * n}")
print(len(counts), sum(counts.values()), max(counts, key=len))
