# SPDX-License-Identifier: GPL-3.0-or-later
import traceback


class ConfigError(Exception):
    """Something is wrong with the settings."""

    def __init__(self, key, *, hint=None):
        super().__init__(key)
        self.key, self.hint = key, hint

    def __str__(self):
        return f"bad setting {self.key!r}" + (f" ({self.hint})" if self.hint else "")


class MissingKey(ConfigError, KeyError):
    pass


def read(settings, key, kind):
    try:
        return kind(settings[key])
    except KeyError as error:
        raise MissingKey(key, hint="not set") from error
    except (TypeError, ValueError) as error:
        error.add_note(f"while reading {key}")
        raise ConfigError(key) from error
    else:
        print("never")
    finally:
        print(f"[read {key}]", end=" ")


settings = {"port": "80", "host": "x", "size": None}
for key in ("port", "host", "size", "name"):
    try:
        print(read(settings, key, int))
    except MissingKey as error:
        print("missing:", error, repr(error.__cause__), isinstance(error, KeyError), error.args, MissingKey.__mro__[1].__name__)
    except ConfigError as error:
        print("config:", error, "|", type(error.__cause__).__name__, error.__cause__, error.__cause__.__notes__)


def chain(error):
    while error:
        yield f"{type(error).__name__}({error})"
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def messy():
    try:
        [][1]
    except IndexError:
        try:
            {}["k"]
        except KeyError:
            "a" + 1


def quiet():
    try:
        1 / 0
    except ZeroDivisionError:
        raise RuntimeError("quiet") from None


for call in (messy, quiet, lambda: read({}, "deep", int)):
    try:
        call()
    except Exception as error:
        print(list(chain(error)))


def order(n):
    steps = []
    try:
        steps.append("try")
        if n == 1:
            raise ValueError(n)
        if n == 2:
            return steps
        steps.append("more")
    except ValueError as e:
        steps.append(f"except {e}")
    else:
        steps.append("else")
    finally:
        steps.append("finally")
    return steps


print([order(n) for n in range(3)])


def swallow():
    for n in range(3):
        try:
            raise KeyError(n)
        except KeyError:
            continue
        finally:
            if n == 1:
                break
    return n


print(swallow())
try:
    raise ExceptionGroup("several", [ValueError(1), TypeError("t"), ExceptionGroup("inner", [ValueError(2), OSError(3)])])
except* ValueError as group:
    print("values", group.exceptions, [str(e) for e in group.exceptions])
except* (TypeError, OSError) as group:
    print("others", repr(group))
try:
    try:
        assert 1 > 2, "one is not more"
    except AssertionError as error:
        raise LookupError("lookup") from error
except LookupError as error:
    shown = traceback.format_exception(error)
    print(len(shown), shown[-1].strip(), "direct cause" in "".join(shown))
try:
    error
except NameError as gone:
    print(gone)
try:
    raise 5
except TypeError as error:
    print(error)
try:
    try:
        raise OSError(2, "No such file", "a.txt")
    except ValueError:
        pass
except OSError as error:
    print(type(error).__name__, error, error.errno, error.filename)


def fails():
    raise MissingKey("last", hint="the end")


fails()
