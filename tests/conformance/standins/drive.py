# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the tests of the module __tests__: one line before and one after each. _done: what ran already."""

import sys
import unittest


def _say(*parts):
    _print("\x01" + "\t".join(str(part).replace("\n", " ").replace("\t", " ")[:300] for part in parts))


def _run_method(case_class, name):
    method = getattr(case_class, name)
    for target in (case_class, method):
        reason = getattr(target, "_skip_reason", None)
        if reason is not None:
            return "s", reason
    case = case_class(name)
    try:
        case.setUp()
        try:
            getattr(case, name)()
        finally:
            case.tearDown()
            case.doCleanups()
    except unittest.SkipTest as skipped:
        return "s", skipped
    except BaseException as error:
        return ("+", "") if getattr(method, "_expected_failure", False) else ("-", f"{type(error).__name__}: {error}")
    if case._subfailures:
        return "-", f"{len(case._subfailures)} subtests: {case._subfailures[0]}"
    return "+", ""


def _run_class(case_class):
    names = [name for name in dir(case_class) if name.startswith("test") and callable(getattr(case_class, name))]
    ready = False
    for name in names:
        label = f"{case_class.__name__}.{name}"
        if label in _done:
            continue
        _say("@", label)
        if not ready:
            try:
                if getattr(case_class, "_skip_reason", None) is None:
                    case_class.setUpClass()
            except BaseException as error:
                _say("s" if isinstance(error, unittest.SkipTest) else "-", label, f"setUpClass: {error}")
                continue
            ready = True
        outcome, reason = _run_method(case_class, name)
        _say(outcome, label, reason)
    if ready:
        try:
            case_class.tearDownClass()
        except BaseException:
            pass


def _run_text(label, text, names):
    import doctest
    for number, example in enumerate(doctest.examples(text)):
        one = f"{label}[{number}]"
        if one in _done:
            continue
        _say("@", one)
        try:
            wrong = doctest.run(example, names)
        except BaseException as error:
            wrong = f"{type(error).__name__}: {error}"
        _say("+" if wrong is None else "-", one, wrong or "")


def _texts(module):
    if "doctest" not in module.__dict__:
        return
    if module.__doc__ and ">>>" in module.__doc__:
        yield "__doc__", module.__doc__
    for name, text in getattr(module, "__test__", {}).items():
        yield name, text
    for name, value in list(module.__dict__.items()):
        text = getattr(value, "__doc__", None)
        if callable(value) and isinstance(text, str) and ">>>" in text and value.__module__ == module.__name__:
            yield name, text


def run_all(module):
    for name, value in list(module.__dict__.items()):
        if isinstance(value, type) and issubclass(value, unittest.TestCase) and value.__module__ == module.__name__:
            _run_class(value)
    for label, text in _texts(module):
        _run_text(label, text, dict(module.__dict__))
    _say("end")
