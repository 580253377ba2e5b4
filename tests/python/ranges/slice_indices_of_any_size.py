# SPDX-License-Identifier: GPL-3.0-or-later
big = 10**30
for s in [slice(None), slice(big), slice(-big), slice(0, big, big), slice(-big, big), slice(big, -big, -1), slice(None, None, -big), slice(1,2,0), slice("a"), slice(None,None,2.0), slice(-5, None, big)]:
    for n in (0, 5, big, 2**63-1, 2**63, -1, 2**70, True, "x"):
        try: print(s.indices(n))
        except Exception as e: print(type(e).__name__, e)
print([1,2,3][-big:big], "abc"[big:], (1,2)[::big])
