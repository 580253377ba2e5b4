# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
ValueError(), ValueError("a"), ValueError("a", 1), str(ValueError()), str(ValueError("a")), str(ValueError("a", 1)), ValueError("a", 1).args, KeyError("k"), str(KeyError("k")), str(KeyError("a", "b")), repr(KeyError())
OSError(2, "No", "file"), str(OSError(2, "No", "file")), OSError(2, "x").errno, OSError("only").errno, type(OSError(2, "x")), type(OSError(13, "x")), type(OSError(17, "x")), type(OSError(32, "x")), type(OSError(104, "x")), str(OSError(2, "a", "b", None, "c")), OSError(2, "x").strerror, OSError(2, "x", "f").filename
StopIteration(5).value, StopIteration().value, SystemExit(3).code, SystemExit().code, SystemExit("a", 1).code, AttributeError("m", name="n", obj=5).name, NameError("m", name="q").name, ImportError("m", name="n", path="p").path, ImportError("m").name, ModuleNotFoundError("x").msg
UnicodeDecodeError("utf-8", b"ab\xff", 2, 3, "bad"), str(UnicodeDecodeError("utf-8", b"ab\xff", 2, 3, "bad")), str(UnicodeEncodeError("ascii", "aé", 1, 2, "no")), UnicodeEncodeError("ascii", "aé", 1, 2, "no").object, str(UnicodeDecodeError("utf-8", b"ab\xff\xfe", 2, 4, "bad"))
SyntaxError("m", ("f", 1, 2, "text")), str(SyntaxError("m", ("f", 1, 2, "text"))), SyntaxError("m").msg, SyntaxError("m", ("f", 1, 2, "t")).lineno, str(SyntaxError("m"))
UnicodeDecodeError()
UnicodeDecodeError(1, 2, 3, 4, 5)
AttributeError("m", zzz=1)
ValueError(x=1)
ImportError("m", zzz=5)
OSError(x=1)
StopIteration(x=1)
BrokenPipeError(), ConnectionResetError.__mro__[1:3], TimeoutError.__base__, BlockingIOError(11, "x").characters_written if False else 0, InterruptedError(), ChildProcessError(), ProcessLookupError(), IsADirectoryError(), NotADirectoryError(), FileExistsError(), ConnectionAbortedError(), ConnectionRefusedError(), BrokenPipeError.__base__, IOError is OSError, EnvironmentError is OSError
BaseException("a").with_traceback(None), Exception(1) == Exception(1), hash(Exception()) is not None, Exception("a").__reduce__(), Exception.__doc__[:20] != "", ValueError("x").__traceback__, ValueError("x").__context__, ZeroDivisionError.__mro__, issubclass(KeyError, LookupError), issubclass(RecursionError, RuntimeError), issubclass(NotImplementedError, RuntimeError), issubclass(FileNotFoundError, OSError), issubclass(BaseException, Exception), UnboundLocalError.__base__, EncodingWarning.__base__, BytesWarning.__base__, ResourceWarning.__base__, TabError.__mro__[1:3], PythonFinalizationError.__base__ if "PythonFinalizationError" in dir(__builtins__) else RuntimeError
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
