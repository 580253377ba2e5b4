# SPDX-License-Identifier: GPL-3.0-or-later
"""A small doctest: examples of a text, run one by one in one namespace."""

import sys

NORMALIZE_WHITESPACE, ELLIPSIS, IGNORE_EXCEPTION_DETAIL, SKIP = 1, 2, 4, 8
DONT_ACCEPT_TRUE_FOR_1, DONT_ACCEPT_BLANKLINE, REPORT_NDIFF = 16, 32, 64
_FLAGS = {"NORMALIZE_WHITESPACE": 1, "ELLIPSIS": 2, "IGNORE_EXCEPTION_DETAIL": 4, "SKIP": 8}


class Example:
    def __init__(self, source, want, flags):
        self.source = source
        self.want = want
        self.flags = flags


def examples(text):
    """The examples of a docstring."""
    found = []
    lines = text.expandtabs().split("\n")
    at = 0
    while at < len(lines):
        bare = lines[at].lstrip()
        if not bare.startswith(">>> ") and bare != ">>>":
            at += 1
            continue
        indent = len(lines[at]) - len(bare)
        source = [bare[4:]]
        at += 1
        while at < len(lines) and (lines[at][indent:].startswith("... ") or lines[at].strip() == "..."):
            source.append(lines[at][indent + 4:])
            at += 1
        want = []
        while at < len(lines) and lines[at].strip() and not lines[at].lstrip().startswith(">>>"):
            want.append(lines[at][indent:])
            at += 1
        flags = 0
        for line in source:
            if "doctest:" in line:
                for name in _FLAGS:
                    if "+" + name in line:
                        flags |= _FLAGS[name]
        if all(not line.strip() or line.strip().startswith("#") for line in source):
            continue
        found.append(Example("\n".join(source) + "\n", "\n".join(want) + ("\n" if want else ""), flags))
    return found


class _Text:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)
        return len(text)

    def flush(self):
        pass


def _like(want, got, flags):
    want = want.replace("<BLANKLINE>", "")
    if flags & NORMALIZE_WHITESPACE or True:
        want, got = " ".join(want.split()), " ".join(got.split())
    if want == got or (want, got) in (("1", "True"), ("0", "False")):
        return True
    if "..." not in want:
        return False
    at = 0
    parts = want.split("...")
    if not got.startswith(parts[0]) or not got.endswith(parts[-1]):
        return False
    for part in parts:
        at = got.find(part.strip(), at)
        if at < 0:
            return False
        at += len(part.strip())
    return True


def run(example, names):
    """None, or what went wrong."""
    if example.flags & SKIP:
        return None
    out = _Text()
    old, old_hook = sys.stdout, sys.displayhook
    sys.stdout = out
    sys.displayhook = sys.__displayhook__
    exec("", names)
    error = None
    try:
        exec(compile(example.source, "<doctest>", "single"), names)
    except Exception as raised:
        error = raised
    finally:
        sys.stdout, sys.displayhook = old, old_hook
    got = "".join(out.parts)
    if error is not None:
        kind = type(error)
        module = "" if kind.__module__ in ("builtins", "__main__") else kind.__module__ + "."
        message = str(error)
        if isinstance(error, SyntaxError):
            message = str(error.msg)
        got = f"{module}{kind.__qualname__}" + (f": {message}" if message else "")
        if "Traceback (" not in example.want:
            return f"{example.source!r} raised {got}"
        lines = [line for line in example.want.split("\n") if line and not line.startswith((" ", "Traceback (", "..."))]
        want = "\n".join(lines)
        if example.flags & IGNORE_EXCEPTION_DETAIL:
            want, got = want.split(":")[0].split(".")[-1], got.split(":")[0].split(".")[-1]
        return None if _like(want, got, example.flags) else f"{example.source!r} raised {got} not {want}"
    if "Traceback (" in example.want:
        return f"{example.source!r} raised nothing, not {example.want.split(chr(10))[-2]}"
    if not _like(example.want, got, example.flags):
        return f"{example.source!r} printed {got!r} not {example.want!r}"
    return None


def DocTestSuite(*args, **kwargs):
    return None


def testmod(*args, **kwargs):
    return 0, 0


def register_optionflag(name):
    return 0
