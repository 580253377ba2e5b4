# SPDX-License-Identifier: GPL-3.0-or-later
word = "banana"
i = 1
print(word[i] is word[3], word[i:i + 1] is word[5], word.split("b")[1][0] is word[i], chr(97) is word[i])
print("".join(["a", ""]) is word[i], word.strip("bn") is word, word.replace("anana", "")is word[0])
e = "é" * 2
print(e[0] is e[1], chr(233) is e[0], "日本"[i - 1] == "日"[0], [c for c in "日日"][0] == "日日"[i])
letters = [c for c in word]
print(letters[1] is letters[3] is letters[5], sorted(set(map(id, letters))) == sorted(set(map(id, "ban"))))
