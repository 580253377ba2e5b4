# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts: building, splitting, joining, formatting, searching."""


def caesar(text, shift):
    result = []
    for letter in text:
        if letter.isalpha():
            result.append(chr((ord(letter.lower()) - 97 + shift) % 26 + 97))
        else:
            result.append(letter)
    return "".join(result)


def is_palindrome(text):
    i, j = 0, len(text) - 1
    while i < j:
        if text[i] != text[j]:
            return False
        i += 1
        j -= 1
    return True


sentence = "the quick brown fox jumps over the lazy dog "
print(len(caesar(sentence * 200, 3)))
print(sum(is_palindrome(str(n)) for n in range(8_000)))
lines = []
for i in range(4_000):
    lines.append(f"{i:05d};{i * i};{i / 7:.3f}")
total = 0
for line in lines:
    first, second, third = line.split(";")
    total += int(first) + int(second) + len(third)
print(total)
built = ""
for i in range(5_000):
    built += str(i % 10)
print(len(built), built.count("99"), built.find("789"))
