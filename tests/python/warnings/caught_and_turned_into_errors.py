# SPDX-License-Identifier: GPL-3.0-or-later
import warnings
def old():
    warnings.warn("use new()", DeprecationWarning, stacklevel=2)
    return 1
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    old()
    old()
    warnings.warn("plain")
print(len(seen), [(str(w.message), w.category.__name__) for w in seen], seen[0].lineno)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        old()
    except DeprecationWarning as error:
        print("raised", error)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("ignore", UserWarning)
    warnings.filterwarnings("always", message="keep")
    warnings.warn("drop")
    warnings.warn("keep me")
print([str(w.message) for w in seen], issubclass(DeprecationWarning, Warning), warnings.formatwarning("m", UserWarning, "f.py", 3, "code"))
for call in (lambda: warnings.warn("x", int), lambda: warnings.simplefilter("nonsense")):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
