# SPDX-License-Identifier: GPL-3.0-or-later
# The module io: texts and bytes in memory that are read and written like files.
__all__ = ["UnsupportedOperation", "IOBase", "RawIOBase", "BufferedIOBase", "TextIOBase", "StringIO", "BytesIO",
           "SEEK_SET", "SEEK_CUR", "SEEK_END", "DEFAULT_BUFFER_SIZE"]

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 8192


class UnsupportedOperation(OSError, ValueError):
    pass


UnsupportedOperation.__module__ = "io"


class IOBase:
    def __enter__(self):
        self._check_open()
        return self

    def __exit__(self, *exc_info):
        self.close()

    def __iter__(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        return self

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def _check_open(self):
        if self.closed:
            raise ValueError(self._closed_message)

    _closed_message = "I/O operation on closed file."
    closed = False

    def close(self):
        pass

    def flush(self):
        self._check_open()

    def fileno(self):
        raise UnsupportedOperation("fileno")

    def isatty(self):
        self._check_open()
        return False

    def readable(self):
        return False

    def writable(self):
        return False

    def seekable(self):
        return False

    def readlines(self, hint=-1):
        lines, size = [], 0
        for line in self:
            lines.append(line)
            size += len(line)
            if hint is not None and 0 < hint <= size:
                break
        return lines

    def writelines(self, lines):
        self._check_open()
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    pass


class BufferedIOBase(IOBase):
    pass


class TextIOBase(IOBase):
    encoding = None
    errors = None
    newlines = None


def _size_of(size):
    if size is None:
        return -1
    if not hasattr(size, "__index__"):
        raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")
    return size.__index__()


class StringIO(TextIOBase):
    _closed_message = "I/O operation on closed file"
    line_buffering = False

    def __init__(self, initial_value="", newline="\n"):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"newline must be str or None, not {type(newline).__name__}")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        self._newline = newline
        self._text = ""
        self._added = []
        self._at = 0
        self.closed = False
        if initial_value:
            self.write(initial_value)
            self._at = 0

    def _whole(self):
        """The text, with what was written at its end."""
        if self._added:
            self._text += "".join(self._added)
            self._added = []
        return self._text

    def _length(self):
        return len(self._whole())

    def getvalue(self):
        self._check_open()
        return self._whole()

    def write(self, s, /):
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got '{type(s).__name__}'")
        self._check_open()
        count = len(s)
        if self._newline is None:
            s = s.replace("\r\n", "\n").replace("\r", "\n")
        elif self._newline in ("\r", "\r\n"):
            s = s.replace("\n", self._newline)
        if not s:
            return count
        if self._added and self._at == self._end or self._at == len(self._text) and not self._added:
            self._added.append(s)
            self._at = self._end = self._at + len(s)
            return count
        text = self._whole()
        if self._at > len(text):
            text += "\0" * (self._at - len(text))
        self._text = text[:self._at] + s + text[self._at + len(s):]
        self._at += len(s)
        return count

    def read(self, size=-1, /):
        size = _size_of(size)
        self._check_open()
        text = self._whole()
        start = self._at
        end = len(text) if size < 0 else min(len(text), start + size)
        if start >= end:
            return ""
        self._at = end
        return text[start:end]

    def _line_end(self, text, start):
        ends = {"\r": ("\r",), "\r\n": ("\r\n",), "": ("\n", "\r")}.get(self._newline, ("\n",))
        found = len(text)
        for mark in ends:
            at = text.find(mark, start)
            if at >= 0:
                at += len(mark)
                if mark == "\r" and self._newline == "" and text[at:at + 1] == "\n":
                    at += 1
                found = min(found, at)
        return found

    def readline(self, size=-1, /):
        size = _size_of(size)
        self._check_open()
        text = self._whole()
        start = self._at
        if start >= len(text):
            return ""
        end = self._line_end(text, start)
        if 0 <= size < end - start:
            end = start + size
        self._at = end
        return text[start:end]

    def tell(self):
        self._check_open()
        return self._at

    def seek(self, pos, whence=0, /):
        self._check_open()
        if whence not in (0, 1, 2):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        if whence == 0 and pos < 0:
            raise ValueError(f"Negative seek position {pos}")
        if whence and pos != 0:
            raise OSError("Can't do nonzero cur-relative seeks")
        if whence == 0:
            self._at = pos
        elif whence == 2:
            self._at = self._length()
        self._whole()
        return self._at

    def truncate(self, pos=None, /):
        self._check_open()
        pos = self._at if pos is None else pos
        if pos < 0:
            raise ValueError(f"Negative size value {pos}")
        self._text = self._whole()[:pos]
        return pos

    def close(self):
        self.closed = True

    def readable(self):
        self._check_open()
        return True

    writable = seekable = readable


class BytesIO(BufferedIOBase):
    _closed_message = "I/O operation on closed file."

    def __init__(self, initial_bytes=b""):
        if initial_bytes is None:
            initial_bytes = b""
        if not isinstance(initial_bytes, (bytes, bytearray)) and not hasattr(initial_bytes, "tobytes"):
            raise TypeError(f"a bytes-like object is required, not '{type(initial_bytes).__name__}'")
        self._data = bytearray(initial_bytes)
        self._at = 0
        self.closed = False

    def getvalue(self):
        self._check_open()
        return bytes(self._data)

    def getbuffer(self):
        self._check_open()
        return memoryview(self._data)

    def write(self, b, /):
        self._check_open()
        if not isinstance(b, (bytes, bytearray)) and not hasattr(b, "tobytes"):
            raise TypeError(f"a bytes-like object is required, not '{type(b).__name__}'")
        if self._at > len(self._data):
            self._data.extend(bytes(self._at - len(self._data)))
        self._data[self._at:self._at + len(b)] = b
        self._at += len(b)
        return len(b)

    def read(self, size=-1, /):
        size = _size_of(size)
        self._check_open()
        start = self._at
        end = len(self._data) if size < 0 else min(len(self._data), start + size)
        if start >= end:
            return b""
        self._at = end
        return bytes(self._data[start:end])

    def read1(self, size=-1, /):
        return self.read(size)

    def readinto(self, buffer, /):
        found = self.read(len(buffer))
        buffer[:len(found)] = found
        return len(found)

    def readline(self, size=-1, /):
        size = _size_of(size)
        self._check_open()
        start = self._at
        if start >= len(self._data):
            return b""
        end = self._data.find(b"\n", start) + 1 or len(self._data)
        if 0 <= size < end - start:
            end = start + size
        self._at = end
        return bytes(self._data[start:end])

    def tell(self):
        self._check_open()
        return self._at

    def seek(self, pos, whence=0, /):
        self._check_open()
        if whence == 0:
            if pos < 0:
                raise ValueError(f"negative seek value {pos}")
        elif whence == 1:
            pos = max(0, self._at + pos)
        elif whence == 2:
            pos = max(0, len(self._data) + pos)
        else:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        self._at = pos
        return pos

    def truncate(self, size=None, /):
        self._check_open()
        size = self._at if size is None else size
        if size < 0:
            raise ValueError(f"negative size value {size}")
        del self._data[size:]
        return size

    def close(self):
        self.closed = True

    def readable(self):
        self._check_open()
        return True

    writable = seekable = readable


for _cls in (StringIO, BytesIO):
    # Messages and texts of objects name these classes with the native module that they come from.
    _cls.__module__ = "_io"
    _cls.__name__ = "_io." + _cls.__qualname__


def open(file, mode="r", *args, **kwds):
    import builtins
    return builtins.open(file, mode, *args, **kwds)


del _cls
