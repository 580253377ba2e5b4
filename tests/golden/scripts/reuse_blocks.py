# SPDX-License-Identifier: GPL-3.0-or-later
# %% Fill a pool
words = []
for i in range(240):
    words.append(f"w{i}")

# %% Punch holes
del words[40:200:3]

# %% Ask for more
more = [w.upper() for w in words[:24]]
last = more[-1]
print(last)
