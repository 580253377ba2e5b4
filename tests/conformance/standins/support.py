# SPDX-License-Identifier: GPL-3.0-or-later
"""test.support and its parts, as far as tests of the language ask for them."""

import builtins
import sys
import unittest

verbose = False
use_resources = None
is_wasi = is_emscripten = is_android = is_jython = is_apple = is_apple_mobile = MS_WINDOWS = False
Py_DEBUG = False
Py_GIL_DISABLED = False
has_fork_support = has_subprocess_support = has_socket_support = False
MISSING_C_DOCSTRINGS = False
HAVE_DOCSTRINGS = True
C_RECURSION_LIMIT = 5000
EXCEEDS_RECURSION_LIMIT = 5000
MAX_Py_ssize_t = sys.maxsize
SHORT_TIMEOUT = LONG_TIMEOUT = LOOPBACK_TIMEOUT = 30.0
NHASHBITS = 61
TESTFN = "file_of_a_test"
TESTFN_ASCII = TESTFN


class _AlwaysEqual:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


class _NeverEqual:
    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def __hash__(self):
        return 1


class _Largest:
    def __eq__(self, other):
        return isinstance(other, _Largest)

    def __lt__(self, other):
        return False

    def __le__(self, other):
        return isinstance(other, _Largest)

    def __gt__(self, other):
        return not isinstance(other, _Largest)

    def __ge__(self, other):
        return True


class _Smallest:
    def __eq__(self, other):
        return isinstance(other, _Smallest)

    def __lt__(self, other):
        return not isinstance(other, _Smallest)

    def __le__(self, other):
        return True

    def __gt__(self, other):
        return False

    def __ge__(self, other):
        return isinstance(other, _Smallest)


ALWAYS_EQ, NEVER_EQ, LARGEST, SMALLEST = _AlwaysEqual(), _NeverEqual(), _Largest(), _Smallest()


def _no_files(*args, **kwargs):
    raise unittest.SkipTest("needs files")


builtins.open = _no_files


def _itself(function):
    return function


class _Absent:
    """A decorator, a context or a function that skips what needs it."""

    def __init__(self, reason):
        self.reason = reason

    def __call__(self, *args, **kwargs):
        return unittest.skip(self.reason)(args[0]) if args and callable(args[0]) else self

    def __enter__(self):
        raise unittest.SkipTest(self.reason)

    def __exit__(self, *ignored):
        pass


def _skipping(reason):
    return _Absent(reason)


cpython_only = no_tracing = requires_IEEE_754 = refcount_test = anticipate_failure = _itself
requires_docstrings = force_not_colorized = requires_limited_api = thread_unsafe = impl_detail = _itself


def _with_or_without_words(*words):
    return words[0] if words and callable(words[0]) else _itself


suppress_immortalization = requires_gil_enabled = _with_or_without_words


def _decorator(*args, **kwargs):
    if len(args) == 1 and callable(args[0]) and not isinstance(args[0], (str, type)):
        return args[0]
    return _itself


thread_unsafe = impl_detail = run_with_locale = run_with_tz = _decorator
bigmemtest = bigaddrspacetest = _skipping("needs much memory")
requires_resource = skip_if_sanitizer = skip_emscripten_stack_overflow = skip_wasi_stack_overflow = _decorator
skip_if_unlimited_stack_size = skip_if_pgo_task = _itself
requires_subprocess = requires_fork = requires_working_socket = _skipping("needs another process")
requires_working_threading = requires_mac_ver = requires_venv_with_pip = _skipping("needs threads")
skip_on_s390x = no_rerun = _decorator
_1G, _2G, _4G = 1 << 30, 1 << 31, 1 << 32


def requires(*args, **kwargs):
    raise unittest.SkipTest("needs a resource")


def check_impl_detail(**guards):
    return guards.get("cpython", not any(guards.values()) if guards else True)


def check_syntax_error(case, statement, errtext="", *, lineno=None, offset=None):
    with case.assertRaisesRegex(SyntaxError, errtext) as caught:
        compile(statement, "<test string>", "exec")
    error = caught.exception
    case.assertIsNotNone(error.lineno)
    if lineno is not None:
        case.assertEqual(error.lineno, lineno)
    case.assertIsNotNone(error.offset)
    if offset is not None:
        case.assertEqual(error.offset, offset)


def gc_collect():
    import gc
    gc.collect()


def check_free_after_iterating(case, make, cls, args=()):
    done = False

    class Watched(cls):
        def __del__(self):
            nonlocal done
            done = True
            try:
                next(iterator)
            except StopIteration:
                pass

    iterator = make(Watched(*args))
    case.assertRaises(StopIteration, next, iterator)
    gc_collect()
    case.assertTrue(done)


def check_sizeof(case, value, size):
    case.assertEqual(sys.getsizeof(value), size)


def calcobjsize(format):
    raise unittest.SkipTest("needs struct")


calcvobjsize = calcobjsize


class _Text:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)
        return len(text)

    def flush(self):
        pass

    def getvalue(self):
        return "".join(self.parts)


class _Swapped:
    def __init__(self, target, name, value, get, put, remove):
        self.all = target, name, value, get, put, remove

    def __enter__(self):
        target, name, value, get, put, remove = self.all
        self.old = get(target, name)
        put(target, name, value)
        return self.old[0] if self.old else None

    def __exit__(self, *ignored):
        target, name, value, get, put, remove = self.all
        if self.old:
            put(target, name, self.old[0])
        else:
            remove(target, name)


def swap_attr(target, name, value):
    return _Swapped(target, name, value, lambda t, n: [getattr(t, n)] if hasattr(t, n) else [], setattr, delattr)


def swap_item(target, name, value):
    return _Swapped(target, name, value, lambda t, n: [t[n]] if n in t else [],
                    lambda t, n, v: t.__setitem__(n, v), lambda t, n: t.__delitem__(n))


class _Captured:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        self.old = getattr(sys, self.name)
        text = _Text()
        setattr(sys, self.name, text)
        return text

    def __exit__(self, *ignored):
        setattr(sys, self.name, self.old)


def captured_output(name):
    return _Captured(name)


def captured_stdout():
    return _Captured("stdout")


def captured_stderr():
    return _Captured("stderr")


class _Limit:
    def __init__(self, limit):
        self.limit = limit

    def __enter__(self):
        self.old = sys.getrecursionlimit()
        sys.setrecursionlimit(self.limit)

    def __exit__(self, *ignored):
        sys.setrecursionlimit(self.old)


def infinite_recursion(max_depth=75):
    return _Limit(max_depth if max_depth else 150)


def set_recursion_limit(limit):
    return _Limit(limit)


def get_recursion_depth():
    return 20


def get_recursion_available():
    return sys.getrecursionlimit() - 20


class adjust_int_max_str_digits:
    def __init__(self, digits):
        self.digits = digits

    def __enter__(self):
        self.old = sys.get_int_max_str_digits()
        sys.set_int_max_str_digits(self.digits)

    def __exit__(self, *ignored):
        sys.set_int_max_str_digits(self.old)


class _Unraisable:
    def __enter__(self):
        self.unraisable = None
        self.old = sys.unraisablehook
        sys.unraisablehook = self.hook
        return self

    def hook(self, unraisable):
        self.unraisable = unraisable

    def __exit__(self, *ignored):
        sys.unraisablehook = self.old
        self.unraisable = None


catch_unraisable_exception = _Unraisable


class _Disabled:
    def __enter__(self):
        import gc
        self.on = gc.isenabled()
        gc.disable()

    def __exit__(self, *ignored):
        import gc
        if self.on:
            gc.enable()


disable_gc = _Disabled


class SuppressCrashReport:
    def __enter__(self):
        return self

    def __exit__(self, *ignored):
        pass


def sortdict(dictionary):
    return "{" + ", ".join(f"{key!r}: {dictionary[key]!r}" for key in sorted(dictionary)) + "}"


def run_code(code):
    names = {}
    exec(code, names)
    return names


def missing_compiler_executable(*args):
    return "no compiler"


def run_doctest(*args, **kwargs):
    return 0, 0


class _Missing:
    """A module that is not there; a test that asks it for something is skipped."""

    def __init__(self, name):
        self._name = name

    def __getattr__(self, attribute):
        raise unittest.SkipTest("needs " + self._name)


def import_module(name, *args, **kwargs):
    try:
        return __import__(name)
    except ImportError:
        return _Missing(name)


def import_fresh_module(name, *args, **kwargs):
    raise unittest.SkipTest("needs a fresh module")


class _Quiet:
    warnings = ()

    def __enter__(self):
        return self

    def __exit__(self, *ignored):
        pass


def check_warnings(*filters, **kwargs):
    return _Quiet()


save_restore_warnings_filters = check_no_warnings = check_warnings


def ignore_warnings(*args, **kwargs):
    return _itself


check_syntax_warning = None


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return _skipping(f"test.support.{name} is not here")


def check_syntax_error(case, statement, errtext="", *, lineno=None, offset=None):
    with case.assertRaisesRegex(SyntaxError, errtext) as caught:
        compile(statement, "<test string>", "exec")
    if lineno is not None:
        case.assertEqual(caught.exception.lineno, lineno)
    if offset is not None:
        case.assertEqual(caught.exception.offset, offset)


def _needs_a_process(*args, **kwargs):
    raise unittest.SkipTest("needs another process")


assert_python_ok = assert_python_failure = run_python_until_end = make_script = spawn_python = _needs_a_process
