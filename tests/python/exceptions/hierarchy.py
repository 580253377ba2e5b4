# SPDX-License-Identifier: GPL-3.0-or-later
print([c.__name__ for c in ZeroDivisionError.__mro__], KeyError.__bases__, issubclass(IndexError, LookupError), issubclass(KeyboardInterrupt, Exception))
for c in (ValueError, UnicodeDecodeError, FileNotFoundError, RecursionError, NotImplementedError, UnboundLocalError, ModuleNotFoundError, IndentationError, TimeoutError, StopAsyncIteration, GeneratorExit, FloatingPointError, BufferError, EOFError, MemoryError):
    print(" < ".join(k.__name__ for k in c.__mro__[:-1]))
print(IOError is OSError, EnvironmentError is OSError)
