# SPDX-License-Identifier: GPL-3.0-or-later
rooms = {"hall": {"north": "library", "east": "kitchen"}, "library": {"south": "hall", "item": "key"}, "kitchen": {"west": "hall", "down": "cellar"}, "cellar": {"up": "kitchen", "locked": True}}
def play(commands):
    here, bag, log = "hall", set(), []
    for command in commands:
        match command.split():
            case ["go", direction] if direction in rooms[here]:
                target = rooms[here][direction]
                if rooms[target].get("locked") and "key" not in bag:
                    log.append("locked")
                else:
                    here = target
                    log.append(here)
            case ["go", direction]:
                log.append(f"no way {direction}")
            case ["take", item] if rooms[here].get("item") == item:
                bag.add(rooms[here].pop("item"))
                log.append(f"took {item}")
            case ["take", *_]:
                log.append("nothing here")
            case ["look"]:
                log.append(sorted(k for k in rooms[here] if k not in ("item", "locked")))
            case []:
                log.append("?")
            case [verb, *rest]:
                log.append(f"cannot {verb}")
    return here, bag, log
print(play(["look", "go east", "go down", "go west", "go north", "take lamp", "take key", "go south", "go east", "go down", "", "dance wildly", "go up", "go sideways"]))
