# SPDX-License-Identifier: GPL-3.0-or-later
assert True
assert 1, "never"
for check in (lambda x: x, lambda x: x > 5):
    try:
        assert check(0), f"bad {check(0)}"
    except AssertionError as e:
        print(repr(e), e)
try:
    assert []
except AssertionError as e:
    print(repr(e), str(e) == "")
