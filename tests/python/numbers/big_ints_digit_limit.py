# SPDX-License-Identifier: GPL-3.0-or-later
import sys
QUESTIONS = r"""
sys.get_int_max_str_digits(), len(str(10**4299))
str(10**4300)
int("1" * 4301)
len(hex(10**5000)), len(bin(10**5000)) 
f"{10**4300}"
"%d" % 10**4300
repr(10**4300)
sys.set_int_max_str_digits(100)
sys.set_int_max_str_digits(-1)
sys.set_int_max_str_digits(700), str(10**700)
sys.set_int_max_str_digits(0), len(str(10**5000)), sys.set_int_max_str_digits(4300)
sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold, sys.int_info.bits_per_digit
int("f" * 5000, 16).bit_length()
sys.set_int_max_str_digits("a")
sys.set_int_max_str_digits()
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
