# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
"{}".format()
"{0} {}".format(1, 2)
"{} {0}".format(1, 2)
"{1}".format(0)
"{a}".format()
"{a.b}".format(a=1)
"{a[0]}".format(a=1)
"{a[x]}".format(a={"x": 5}), "{a[0]}".format(a=[7]), "{0.real}".format(5), "{0[1][0]}".format([0, [9]])
"{".format()
"}".format()
"{{}}".format()
"{!r}".format("a"), "{!s:>4}".format("a"), "{!a}".format("é")
"{!x}".format(1)
"{!}".format(1)
"{!rr}".format(1)
"{:d}".format("a")
"{:s}".format(1)
"{:{}}".format(1, 5), "{:{w}.{p}f}".format(3.14159, w=8, p=2)
"{:{:{}}}".format(1, 2, 3)
"{0.}".format(1)
"{0[}".format(1)
"{0[]}".format([1])
"{-1}".format(1)
"{a b}".format(**{"a b": 1})
"{:10}".format(None)
"{:10}".format([1])
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
