# SPDX-License-Identifier: GPL-3.0-or-later
method = [].__len__
for _ in range(20000):
    method = method.__call__
print(method())
del method
bound = "abc".upper
for _ in range(100):
    bound = bound.__call__
print(bound())
nested = []
for _ in range(50000):
    nested = [nested]
del nested
chain = None
for _ in range(20000):
    chain = (chain, 1)
del chain
print("fine")
