# SPDX-License-Identifier: GPL-3.0-or-later
def step(cells):
    near = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    near[x + dx, y + dy] = near.get((x + dx, y + dy), 0) + 1
    return {c for c, n in near.items() if n == 3 or (n == 2 and c in cells)}
glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for gen in range(3):
    for y in range(4):
        print("".join("#" if (x, y) in glider else "." for x in range(5)))
    print(sorted(glider))
    glider = step(glider)
