# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(what, *arguments, **named):
    try:
        print(repr(what(*arguments, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


attempt(str)
attempt(str, 5)
attempt(str, object=5)
attempt(str, b"abc")
attempt(str, b"abc", "ascii")
attempt(str, b"caf\xc3\xa9", "utf-8")
attempt(str, b"caf\xe9", "utf-8")
attempt(str, b"caf\xe9", "utf-8", "replace")
attempt(str, b"caf\xe9", encoding="latin-1")
attempt(str, b"caf\xe9", errors="ignore")
attempt(str, bytearray(b"abc"), "utf-8")
attempt(str, "abc", "utf-8")
attempt(str, 5, "utf-8")
attempt(str, b"abc", 5)
class Word(str):
    def __str__(self):
        return "a word"
word = Word("hello")
print(word, repr(word), str(word), len(word), word.upper(), type(word.upper()).__name__, type(word[:]).__name__, word == "hello", hash(word) == hash("hello"))
print(type(word + "").__name__, type(word.strip()).__name__, type(word.replace("x", "y")).__name__, type("".join([word])).__name__, "%s" % word, f"{word}", format(word))
