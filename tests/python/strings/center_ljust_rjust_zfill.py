# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
"ab".center(7)
"ab".center(6, "*")
"abc".center(6, "*")
"ab".center(-3), "ab".center(2)
"ab".ljust(5, "."), "ab".rjust(5, "é")
"-5".zfill(5), "+5".zfill(5), "5".zfill(0), "--5".zfill(6), "".zfill(3)
"ab".center()
"ab".center("5")
"ab".center(5, "xy")
"ab".center(5, 3)
"ab".ljust(5, "")
"ab".ljust(1.5)
"ab".zfill()
"ab".center(10**20)
"ab".rjust(5, fillchar="x")
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
