# SPDX-License-Identifier: GPL-3.0-or-later
class Team:
    def __init__(self, *names):
        self.names = list(names)
    def __len__(self):
        return len(self.names)
    def __getitem__(self, key):
        return Team(*self.names[key]) if isinstance(key, slice) else self.names[key]
    def __setitem__(self, key, value):
        self.names[key] = value
    def __delitem__(self, key):
        del self.names[key]
    def __contains__(self, name):
        return name.lower() in map(str.lower, self.names)
    def __iter__(self):
        return iter(sorted(self.names))
    def __reversed__(self):
        return reversed(self.names)
    def __repr__(self):
        return f"Team{tuple(self.names)}"
    def __bool__(self):
        return "captain" in self.names
    def __enter__(self):
        print("game on")
        return self
    def __exit__(self, *details):
        print("game over", details[0])
    def __eq__(self, other):
        return isinstance(other, Team) and self.names == other.names
t = Team("Zoe", "Al", "Mia")
t[0] = "Zed"
del t[1]
print(len(t), t[0], t[-1], t[:1], "ZED" in t, list(t), list(reversed(t)), bool(t), t == Team("Zed", "Mia"), t != 5, [*t], max(t), dict.fromkeys(t), sorted(t, key=len))
with t as team:
    print(team is t)
try:
    with t:
        raise KeyError("foul")
except KeyError as error:
    print("KeyError", error)
try:
    hash(t)
except TypeError as error:
    print(error)
first, second = t
print(first, second, "not empty" if t else "counts as false")
