# SPDX-License-Identifier: GPL-3.0-or-later
import warnings
warnings.warn("be careful")
warnings.warn("old way", DeprecationWarning)
print("after")
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    warnings.warn("caught")
    print(len(seen), seen[0].message)
warnings.simplefilter("error")
try:
    warnings.warn("raised")
except UserWarning as e:
    print(repr(e))
