# SPDX-License-Identifier: GPL-3.0-or-later
import gc
print(gc.isenabled(), type(gc.get_count()).__name__, len(gc.get_threshold()))
gc.disable()
print(gc.isenabled())
gc.enable()
print(gc.is_tracked([]), gc.is_tracked(5), gc.is_tracked("s"), gc.is_tracked({}), gc.is_tracked({"a": 1}), gc.is_tracked({"a": []}), gc.is_tracked(()), gc.is_tracked(None))
a = [1]
b = [a]
print(b in gc.get_referrers(a), gc.get_referents(b), gc.get_referents({"k": "v"}))
print(gc.collect(), gc.garbage)
