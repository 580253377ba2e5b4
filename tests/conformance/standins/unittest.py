# SPDX-License-Identifier: GPL-3.0-or-later
"""A small unittest: enough to carry the tests of CPython in the simulator."""

import sys


class SkipTest(Exception):
    pass


def _regex(pattern):
    try:
        import re
        return re.compile(pattern) if isinstance(pattern, str) else pattern
    except Exception:
        return None


def _found(pattern, text):
    compiled = _regex(pattern)
    if hasattr(compiled, "search"):
        return compiled.search(text) is not None
    plain = pattern.replace("\\", "")
    return any(c in pattern for c in ".*+?[|(^$") or plain in text


class _Raises:
    def __init__(self, case, expected, pattern=None):
        self.case = case
        self.expected = expected
        self.pattern = pattern
        self.exception = None

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        if kind is None:
            raise self.case.failureException(f"{self.expected} not raised")
        if not issubclass(kind, self.expected):
            return False
        self.exception = value.with_traceback(None)
        if self.pattern is not None and not _found(self.pattern, str(value)):
            raise self.case.failureException(f"{self.pattern!r} does not match {str(value)!r}")
        return True


class _Warns:
    def __init__(self, case, expected, pattern=None):
        self.case = case
        self.expected = expected
        self.warnings = []

    def __enter__(self):
        import warnings
        self.catcher = warnings.catch_warnings(record=True)
        self.warnings = self.catcher.__enter__()
        warnings.simplefilter("always")
        return self

    def __exit__(self, kind, value, traceback):
        self.catcher.__exit__(kind, value, traceback)
        if kind is not None:
            return False
        for one in self.warnings:
            if issubclass(one.category, self.expected):
                self.warning = one.message
                self.filename = one.filename
                self.lineno = one.lineno
                return False
        raise self.case.failureException(f"{self.expected} not triggered")


class _SubTest:
    def __init__(self, case, message, parameters):
        self.case = case
        self.message = message
        self.parameters = parameters

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        if kind is not None and issubclass(kind, SkipTest):
            return True
        if kind is not None and issubclass(kind, Exception):
            self.case._subfailures.append(f"{self.message} {self.parameters}: {kind.__name__}: {value}")
            return True
        return False


class TestCase:
    failureException = AssertionError
    longMessage = True
    maxDiff = None
    _testMethodName = "runTest"

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._cleanups = []
        self._subfailures = []

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def id(self):
        return f"{type(self).__qualname__}.{self._testMethodName}"

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        pass

    def addTypeEqualityFunc(self, kind, function):
        pass

    def enterContext(self, manager):
        value = manager.__enter__()
        self.addCleanup(manager.__exit__, None, None, None)
        return value

    def doCleanups(self):
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            function(*args, **kwargs)

    def skipTest(self, reason):
        raise SkipTest(reason)

    def subTest(self, message=None, **parameters):
        return _SubTest(self, message, parameters)

    def fail(self, message=None):
        raise self.failureException(message)

    def _check(self, good, text, message=None):
        if not good:
            raise self.failureException(text if message is None else f"{text} : {message}")

    def assertTrue(self, value, msg=None):
        self._check(value, f"{value!r} is not true", msg)

    def assertFalse(self, value, msg=None):
        self._check(not value, f"{value!r} is not false", msg)

    def assertEqual(self, first, second, msg=None):
        if not first == second:
            self._check(False, f"{first!r} != {second!r}", msg)

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._check(False, f"{first!r} == {second!r}", msg)

    def assertIs(self, first, second, msg=None):
        if first is not second:
            self._check(False, f"{first!r} is not {second!r}", msg)

    def assertIsNot(self, first, second, msg=None):
        self._check(first is not second, f"unexpectedly identical: {first!r}", msg)

    def assertIsNone(self, value, msg=None):
        if value is not None:
            self._check(False, f"{value!r} is not None", msg)

    def assertIsNotNone(self, value, msg=None):
        self._check(value is not None, "unexpectedly None", msg)

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._check(False, f"{member!r} not found in {container!r}", msg)

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._check(False, f"{member!r} found in {container!r}", msg)

    def assertIsInstance(self, value, kind, msg=None):
        if not isinstance(value, kind):
            self._check(False, f"{value!r} is not an instance of {kind!r}", msg)

    def assertNotIsInstance(self, value, kind, msg=None):
        if isinstance(value, kind):
            self._check(False, f"{value!r} is an instance of {kind!r}", msg)

    def assertIsSubclass(self, value, kind, msg=None):
        self._check(issubclass(value, kind), f"{value!r} is not a subclass of {kind!r}", msg)

    def assertHasAttr(self, value, name, msg=None):
        self._check(hasattr(value, name), f"{value!r} has no attribute {name!r}", msg)

    def assertNotHasAttr(self, value, name, msg=None):
        self._check(not hasattr(value, name), f"{value!r} has attribute {name!r}", msg)

    def assertStartsWith(self, value, prefix, msg=None):
        self._check(value.startswith(prefix), f"{value!r} does not start with {prefix!r}", msg)

    def assertEndsWith(self, value, suffix, msg=None):
        self._check(value.endswith(suffix), f"{value!r} does not end with {suffix!r}", msg)

    def assertGreater(self, first, second, msg=None):
        self._check(first > second, f"{first!r} not greater than {second!r}", msg)

    def assertGreaterEqual(self, first, second, msg=None):
        self._check(first >= second, f"{first!r} not greater than or equal to {second!r}", msg)

    def assertLess(self, first, second, msg=None):
        self._check(first < second, f"{first!r} not less than {second!r}", msg)

    def assertLessEqual(self, first, second, msg=None):
        self._check(first <= second, f"{first!r} not less than or equal to {second!r}", msg)

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        difference = abs(first - second)
        good = difference <= delta if delta is not None else round(difference, 7 if places is None else places) == 0
        self._check(good, f"{first!r} != {second!r} within limits", msg)

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        difference = abs(first - second)
        good = difference > delta if delta is not None else round(difference, 7 if places is None else places) != 0
        self._check(good, f"{first!r} == {second!r} within limits", msg)

    def assertCountEqual(self, first, second, msg=None):
        left, right = list(first), list(second)
        rest = list(right)
        for item in left:
            if item in rest:
                rest.remove(item)
            else:
                self._check(False, f"{left!r} and {right!r} have other elements", msg)
        self._check(not rest, f"{left!r} and {right!r} have other elements", msg)

    assertListEqual = assertTupleEqual = assertDictEqual = assertSetEqual = assertEqual
    assertMultiLineEqual = assertEqual

    def assertSequenceEqual(self, first, second, msg=None, seq_type=None):
        same = len(first) == len(second) and all(a == b for a, b in zip(first, second))
        self._check(same, f"{first!r} != {second!r}", msg)

    def assertRegex(self, text, pattern, msg=None):
        self._check(_found(pattern, text), f"{pattern!r} not found in {text!r}", msg)

    def assertNotRegex(self, text, pattern, msg=None):
        self._check(not _found(pattern, text), f"{pattern!r} found in {text!r}", msg)

    def assertRaises(self, expected, *args, **kwargs):
        context = _Raises(self, expected)
        if not args:
            return context
        function, *rest = args
        with context:
            function(*rest, **kwargs)

    def assertRaisesRegex(self, expected, pattern, *args, **kwargs):
        context = _Raises(self, expected, pattern)
        if not args:
            return context
        function, *rest = args
        with context:
            function(*rest, **kwargs)

    def assertWarns(self, expected, *args, **kwargs):
        context = _Warns(self, expected)
        if not args:
            return context
        function, *rest = args
        with context:
            function(*rest, **kwargs)

    def assertWarnsRegex(self, expected, pattern, *args, **kwargs):
        return self.assertWarns(expected, *args, **kwargs)

    def assertNoLogs(self, *args, **kwargs):
        raise SkipTest("logging")

    assertLogs = assertNoLogs


class IsolatedAsyncioTestCase(TestCase):
    _skip_reason = "async"


def skip(reason):
    def decorate(target):
        target._skip_reason = reason if isinstance(reason, str) else "skipped"
        return target
    if callable(reason) and not isinstance(reason, str):
        return decorate(reason)
    return decorate


def skipIf(condition, reason=""):
    return skip(reason) if condition else (lambda target: target)


def skipUnless(condition, reason=""):
    return skip(reason) if not condition else (lambda target: target)


def expectedFailure(target):
    target._expected_failure = True
    return target


class TestSuite(list):
    def addTest(self, test):
        self.append(test)

    addTests = list.extend


class TestLoader:
    def loadTestsFromTestCase(self, case):
        return TestSuite()


defaultTestLoader = TestLoader()


def makeSuite(case, *args):
    return TestSuite()


def main(*args, **kwargs):
    pass


class _Case:
    SkipTest = SkipTest
    TestCase = TestCase


case = _Case
