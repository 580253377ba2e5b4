# SPDX-License-Identifier: GPL-3.0-or-later
for backwards in ("", 2.5, None, [], 10**20, True, -1):
    for sort in (lambda r: sorted([1, 3, 2], reverse=r), lambda r: [1, 3, 2].sort(reverse=r)):
        try:
            print(sort(backwards))
        except Exception as error:
            print(type(error).__name__, error)
