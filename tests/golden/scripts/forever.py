# SPDX-License-Identifier: GPL-3.0-or-later
chain = []
while True:
    chain = [chain]
print("done")
