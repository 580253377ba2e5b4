# SPDX-License-Identifier: GPL-3.0-or-later
print(len("naïve"), len("日本語"), len("👍🏽"), "é" == "e\u0301", sorted(["é", "e", "z", "a", "Z"]), max("aZé"))
print("naïve".upper(), "ÅNGSTRÖM".lower(), "ﬀ".upper(), "ŉ".upper(), "ΌΣΟΣ".lower(), "i̇".upper())
print("日本語"[1], "日本語"[::-1], "日" * 3, "日本" in "日本語", "x日".find("日"), "日,本".split(","), "ñ".encode(), "日".encode("utf-16-be"), "\N{SNOWMAN}")
print("%5s|%-5s|" % ("日", "é"), f"{'日':>4}|{'👍':^5}|", "é".center(5, "ü"), "日".zfill(4))
