# SPDX-License-Identifier: GPL-3.0-or-later
import warnings
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    warnings.warn("first")
    warnings.warn("second", DeprecationWarning)
    warnings.warn(UserWarning("third"))
print([(w.category.__name__, str(w.message), w.lineno) for w in seen])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    for call in (lambda: warnings.warn("bad"), lambda: warnings.warn("x", RuntimeWarning), lambda: warnings.warn("x", int), lambda: warnings.simplefilter("zzz")):
        try:
            call()
        except Exception as error:
            print(type(error).__name__, error)
with warnings.catch_warnings(record=True) as seen:
    warnings.filterwarnings("ignore", message="skip.*")
    warnings.warn("skip this")
    warnings.warn("but not this", FutureWarning)
print([str(w.message) for w in seen])
