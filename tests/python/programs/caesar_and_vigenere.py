# SPDX-License-Identifier: GPL-3.0-or-later
def shift(letter, by):
    if not letter.isalpha():
        return letter
    first = ord("A" if letter.isupper() else "a")
    return chr((ord(letter) - first + by) % 26 + first)
def caesar(text, by):
    return "".join(shift(letter, by) for letter in text)
def vigenere(text, key, sign=1):
    result, i = [], 0
    for letter in text:
        by = ord(key[i % len(key)].lower()) - ord("a")
        result.append(shift(letter, sign * by))
        i += letter.isalpha()
    return "".join(result)
secret = caesar("Hello, World!", 3)
print(secret, caesar(secret, -3), [caesar("abc", n) for n in (0, 1, 25, 26, -1)])
hidden = vigenere("Attack at dawn", "lemon")
print(hidden, vigenere(hidden, "lemon", -1))
