# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
ExceptionGroup("g", [ValueError(1)]), ExceptionGroup("g", [ValueError(1)]).message, ExceptionGroup("g", [ValueError(1), TypeError(2)]).exceptions, str(ExceptionGroup("g", [ValueError(1)])), str(ExceptionGroup("g", [ValueError(1), KeyError(2)])), type(BaseExceptionGroup("b", [ValueError()])), type(BaseExceptionGroup("b", [KeyboardInterrupt()]))
ExceptionGroup("g", [])
ExceptionGroup("g")
ExceptionGroup(5, [ValueError()])
ExceptionGroup("g", [5])
ExceptionGroup("g", 5)
ExceptionGroup("g", [KeyboardInterrupt()])
ExceptionGroup("g", [ValueError(1), TypeError(2)]).split(ValueError)
ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError(2), ValueError(3)])]).subgroup(ValueError)
ExceptionGroup("g", [ValueError(1)]).subgroup(KeyError), ExceptionGroup("g", [ValueError(1)]).subgroup(lambda e: "1" in str(e)), ExceptionGroup("g", [ValueError(1)]).derive([KeyError(5)])
ExceptionGroup("g", [ValueError(1)]).split(5)
ExceptionGroup("g", [ValueError(1)]).split()
isinstance(ExceptionGroup("g", [ValueError()]), Exception), ExceptionGroup.__mro__, ExceptionGroup("g", (ValueError(),)).args
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
