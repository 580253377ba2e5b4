# SPDX-License-Identifier: GPL-3.0-or-later
import contextlib
try:
    with contextlib.nullcontext(1), contextlib.suppress(TypeError):
        1+''
except Exception: pass
print(1)
import contextlib
try:
    with (contextlib.nullcontext(1),
          contextlib.suppress(TypeError)):
        1+''
except Exception: pass
with contextlib.suppress(TypeError): 1+''
with contextlib.suppress(TypeError):
    with contextlib.suppress(TypeError):
        1+''
print(1)
