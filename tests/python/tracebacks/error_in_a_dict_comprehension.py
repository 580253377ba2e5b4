# SPDX-License-Identifier: GPL-3.0-or-later
words = ["a", "bb", None]
lengths = {word: len(word) for word in words}
