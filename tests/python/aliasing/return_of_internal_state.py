# SPDX-License-Identifier: GPL-3.0-or-later
class Team:
    def __init__(self, members): self._members = members
    def members(self): return self._members
    def safe(self): return list(self._members)
names = ["a", "b"]
t = Team(names)
t.members().append("c")
t.safe().append("d")
names.append("e")
print(t._members, t.members() is names, t.safe() is names)
