# SPDX-License-Identifier: GPL-3.0-or-later
def shown(change):
    l = list(range(6))
    try:
        change(l)
        return l
    except Exception as error:
        return f"{type(error).__name__}: {error}"
def setting(s, value):
    def change(l):
        l[s] = value
    return change
for s, value in ((slice(1, 3), "ab"), (slice(2, 2), (9, 9)), (slice(None), range(2)), (slice(4, 1), [7]), (slice(None, None, 2), "xyz"), (slice(None, None, 2), "xy"), (slice(5, 0, -2), [1, 2, 3]), (slice(1, 2), 5), (slice(-2, None), []), (slice(99, 100), {8: 1}), (slice(0, 0), (n for n in (4, 5))), (slice(None, None, 0), [])):
    print(s, value if not hasattr(value, "gi_code") else "generator", shown(setting(s, value)))
