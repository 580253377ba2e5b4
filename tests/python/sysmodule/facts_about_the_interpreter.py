# SPDX-License-Identifier: GPL-3.0-or-later
import sys
QUESTIONS = r"""
sys.version_info[:2] >= (3, 11), sys.version_info.major, sys.version_info.releaselevel, sys.implementation.name, sys.byteorder, sys.maxsize, sys.maxunicode, sys.getrecursionlimit(), sys.getdefaultencoding(), sys.platform, sys.float_info.max, sys.float_info.dig, sys.int_info.bits_per_digit, sys.hash_info.width, sys.flags.optimize
sys.getsizeof(5), sys.getsizeof(""), sys.getsizeof([]), sys.getsizeof({}), sys.getsizeof(()), sys.getsizeof(set()), sys.getsizeof(1.5), sys.getsizeof(b""), sys.getsizeof(None), sys.getsizeof(True), sys.getsizeof("é"), sys.getsizeof("日"), sys.getsizeof(2**30), sys.getsizeof(range(5)), sys.getsizeof(slice(1)), sys.getsizeof(1j)
sys.getrefcount()
sys.getsizeof()
sys.getsizeof(5, 1, 2)
sys.intern("abc") is sys.intern("abc"), sys.getrefcount(object())
sys.intern(5)
sys.setrecursionlimit(0)
sys.setrecursionlimit("a")
sys.setrecursionlimit(2000), sys.getrecursionlimit()
sys.exc_info(), sys._getframe().f_code.co_name, sys._getframe(0).f_lineno > 0
sys._getframe(99)
"sys" in sys.modules, "math" in sys.modules or True, isinstance(sys.argv, list), sys.stdout.write("x\n"), sys.exit
sys.exit(5) if False else sys.getswitchinterval(), sys.is_finalizing(), sys.api_version, sys.displayhook(None), sys.displayhook(5), callable(sys.breakpointhook), sys.dont_write_bytecode in (True, False)
sys.nope
sys.setswitchinterval(0)
sys.float_repr_style, sys.thread_info.name, sys.stdin.name, sys.stdout.encoding, sys.getfilesystemencoding(), sys.maxunicode
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
