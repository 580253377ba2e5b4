# What int(), repr and formats say of texts and numbers that are longer than the limit of digits.
import sys


def told(what, *arguments):
    try:
        result = what(*arguments)
        print("fine", len(result) if isinstance(result, str) else result.bit_length())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, len(str(error)), str(error)[:100])


for text in ["9" * 4300, "9" * 4301, "9" * 5000 + "_", "_" + "9" * 5000, "9" * 5000 + "  ", "-" + "9" * 5000]:
    told(int, text)
told(int, "0x" + "f" * 5000, 0)
told(int, "0b" + "1" * 5000, 0)
told(int, "1" * 5000, 3)
told(int, "1" * 5000, 32)
told(int, "z" * 5000, 10)
told(int, "0" * 5000)
big = 10**5000
told(repr, range(big))
told(repr, range(0, big, big))
told(str, -big)
told("%d".__mod__, big)
told("%x".__mod__, big)
told("{:,}".format, big)
told("{:b}".format, big)
sys.set_int_max_str_digits(0)
told(str, big)
told(int, "9" * 5000)
told(repr, range(0, big, 2))
