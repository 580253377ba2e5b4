# SPDX-License-Identifier: GPL-3.0-or-later
words = ["alpha", "beta", "gamma"]
line = ""
for i, word in enumerate(words, 1):
    line += f"{i}.{word.title():<8}|"
print(line, len(line))
print("\n".join(f"{'*' * n:^7}" for n in range(1, 8, 2)))
print("abc" * 2 + "-" * 3, "a" "b" 'c', """multi
line""", r"\n raw", "tab\there", 'it\'s', "q\"q", "\\", "nul\0end".encode(), "ab"[0] + "cd"[-1], "hello"[1:4], "hello"[::-2], "hello"[10:], "x" in "xyz")
caesar = "".join(chr((ord(c) - 97 + 3) % 26 + 97) if c.islower() else c for c in "hello xyz!")
print(caesar, caesar.translate({i: chr((i - 97 - 3) % 26 + 97) for i in range(97, 123)}))
text = "the rain in spain"
print({c: text.count(c) for c in sorted(set(text)) if c.isalpha()}, " ".join(w[::-1] for w in text.split()), text.replace("ain", "AIN").swapcase(), text.title().replace(" ", ""), max(text.split(), key=len), text.split("ain"), "".join(sorted(text)).strip(), sum(c in "aeiou" for c in text))
print("%-10s|%+5d|%05.1f|%x" % ("left", 42, 3.14159, 255), "{:>{w}}".format("r", w=4), "{0}{1}{0}".format("a", "b"), "{x[0]}{y.real}".format(x=[1], y=2), f"{3.0:g} {1e6:,.0f} {0.5:%} {255:08b} {-5:>+4}", f"{'a' if 1 else 'b'}{[n for n in range(2)]}", sep="\n")
