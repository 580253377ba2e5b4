# SPDX-License-Identifier: GPL-3.0-or-later
from dataclasses import dataclass, field
from enum import Enum


class Way(Enum):
    NORTH = "north"
    SOUTH = "south"
    EAST = "east"
    WEST = "west"

    @property
    def back(self):
        pairs = {Way.NORTH: Way.SOUTH, Way.EAST: Way.WEST}
        pairs |= {b: a for a, b in pairs.items()}
        return pairs[self]


@dataclass
class Room:
    name: str
    things: list = field(default_factory=list)
    ways: dict = field(default_factory=dict, repr=False)

    def joins(self, way, other):
        self.ways[way] = other
        other.ways[way.back] = self


@dataclass
class Player:
    room: Room
    bag: set = field(default_factory=set)
    steps: int = 0

    def do(self, command):
        match command.split():
            case ["go", word] if word in [way.value for way in Way]:
                way = Way(word)
                if way not in self.room.ways:
                    return f"There is no way {word}."
                self.room = self.room.ways[way]
                self.steps += 1
                return f"You are in the {self.room.name}."
            case ["go", word]:
                return f"What is {word!r}?"
            case ["take", *words] if words:
                thing = " ".join(words)
                try:
                    self.room.things.remove(thing)
                except ValueError as error:
                    return f"No {thing} here ({error})."
                self.bag.add(thing)
                return f"Taken: {thing}."
            case ["drop", ("lamp" | "key") as thing]:
                if thing in self.bag:
                    self.bag.discard(thing)
                    self.room.things.append(thing)
                    return f"Dropped: {thing}."
                return f"You have no {thing}."
            case ["look" | "l"]:
                return f"{self.room}, ways: {', '.join(sorted(w.value for w in self.room.ways))}"
            case []:
                return "Say something."
            case _:
                return f"I do not understand {command!r}."


hall, kitchen, cellar = Room("hall", ["lamp"]), Room("kitchen", ["old bread", "key"]), Room("cellar")
hall.joins(Way.EAST, kitchen)
kitchen.joins(Way.SOUTH, cellar)
player = Player(hall)
for line in ["look", "take lamp", "take lamp", "go up", "go north", "go east", "take old bread", "l", "go south", "drop lamp", "drop key",
             "drop bread", "", "look", "go north", "go west", "sing loudly"]:
    print(">", line)
    print(player.do(line))
print(player.steps, sorted(player.bag), player.room is hall, cellar.things, player == Player(hall, {"old bread"}, 4))
print(Way.NORTH.back, [way.name for way in Way], Way("west").back.back is Way.WEST, repr(Way.EAST))
