# SPDX-License-Identifier: GPL-3.0-or-later
from collections import deque
maze = ["S.#.", "..#.", ".##.", "...E"]
places = {(r, c): cell for r, row in enumerate(maze) for c, cell in enumerate(row)}
start = next(p for p, cell in places.items() if cell == "S")
queue, came = deque([start]), {start: None}
while queue:
    r, c = place = queue.popleft()
    if places[place] == "E":
        break
    for step in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
        if places.get(step, "#") != "#" and step not in came:
            came[step] = place
            queue.append(step)
path = []
while place is not None:
    path.append(place)
    place = came[place]
print(len(path) - 1, path[::-1])
print("\n".join("".join("*" if (r, c) in path else cell for c, cell in enumerate(row)) for r, row in enumerate(maze)))
