# SPDX-License-Identifier: GPL-3.0-or-later
import gc
log = []
def note(phase, info):
    if phase == "start": log.append((info["generation"], len(kept), gc.get_count()))
kept = []
gc.collect()
gc.callbacks.append(note)
for i in range(9000): kept.append([])
gc.callbacks.clear()
for line in log: print(line)
print(gc.get_threshold())
gc.set_threshold(50, 2, 3)
print(gc.get_threshold())
log.clear()
gc.collect()
gc.callbacks.append(note)
kept.clear()
def f(): return [len(kept)]
for i in range(1000): kept.append(f())
gc.callbacks.remove(note)
for line in log: print(line)
gc.disable()
log.clear()
for i in range(1000): kept.append([])
print(len(log), gc.get_count()[0] > 900)
stats = gc.get_stats()
print([sorted(s) for s in stats])
