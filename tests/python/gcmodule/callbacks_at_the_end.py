# SPDX-License-Identifier: GPL-3.0-or-later
import gc
def note(phase, info): print(phase, info["generation"], info["collected"])
gc.callbacks.append(note)
gc.collect()
