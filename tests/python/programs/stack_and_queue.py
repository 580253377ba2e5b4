# SPDX-License-Identifier: GPL-3.0-or-later
stack = []
for c in "([{}])":
    if c in "([{":
        stack.append(c)
    else:
        print(stack.pop() + c, end=" ")
print(stack)
def balanced(s):
    pairs = {")": "(", "]": "[", "}": "{"}
    open_ = []
    for c in s:
        if c in pairs.values():
            open_.append(c)
        elif c in pairs and (not open_ or open_.pop() != pairs[c]):
            return False
    return not open_
print([balanced(s) for s in ("()", "([)]", "{[()]}", "(", ")", "")])
queue = [1]
seen = []
while queue:
    n = queue.pop(0)
    seen.append(n)
    queue += [m for m in (n * 2, n * 2 + 1) if m < 10]
print(seen)
