# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
bin(10), oct(10), hex(10), bin(-10), hex(-255), bin(0), format(10, "b"), format(10, "#b"), format(255, "x"), format(255, "#X"), format(10, "o"), format(-10, "#010b"), f"{255:08b}", f"{255:#06x}", f"{1000000:,}", f"{1000000:_}", f"{255:_x}", f"{0xdeadbeef:_x}", f"{5:c}" == "\x05", f"{65:c}"
int("ff", 16), int("0xFF", 16), int("0b101", 2), int("101", 2), int("777", 8), int("zz", 36), int("-ff", 16), int("+7", 8), int(" 12 "), int("1_000"), int("0x_ff", 0), int("0", 0), int("00", 0)
0b101, 0o17, 0xFF, 1_000_000, 0x_ff, 0b1_0, 1e3, 1_0.0_1, 1e-3, .5, 5., 1j, 1_0j, 0xAbC
int("0b12", 2)
int("8", 8)
int("1__0")
int("0x")
int("", 16)
format(5, "q")
format(5, ",b")
format(5, ".2d")
format("5", "d")
chr(9731), ord("☃"), "%x %X %o %#x %#o" % (255, 255, 8, 255, 8), "%05d|%-5d|%+d|% d" % (42, 42, 42, 42), "%c%c" % (65, "B"), "%e %g %f %.3g" % (12345.678, 12345.678, 12345.678, 12345.678)
"%c" % -1
"%c" % "ab"
"%x" % 1.5
"%d" % 1.9, "%i" % True, "%5.1f|%-8.3e|" % (3.14159, 3.14159), "%%" % (), "%s %r %a" % ("é", "é", "é")
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
