# SPDX-License-Identifier: GPL-3.0-or-later
from collections import deque
tasks = deque(["a"])
print(tasks.popleft())
tasks.popleft()
