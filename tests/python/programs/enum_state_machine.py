# SPDX-License-Identifier: GPL-3.0-or-later
from enum import Enum, Flag, IntEnum, StrEnum, auto, unique


class Light(Enum):
    RED = ("stop", 30)
    GREEN = ("go", 25)
    YELLOW = ("slow", 5)

    def __init__(self, action, seconds):
        self.action, self.seconds = action, seconds

    def next(self):
        order = list(Light)
        return order[(order.index(self) + 1) % len(order)]


class State(StrEnum):
    IDLE = auto()
    RUNNING = auto()
    DONE = auto()


class Level(IntEnum):
    LOW = 1
    HIGH = 10


class Right(Flag):
    READ = auto()
    WRITE = auto()
    RUN = auto()
    ALL = READ | WRITE | RUN


TABLE = {(State.IDLE, "start"): State.RUNNING, (State.RUNNING, "stop"): State.DONE, (State.DONE, "reset"): State.IDLE}


class Machine:
    def __init__(self):
        self.state, self.trace = State.IDLE, []

    def feed(self, event):
        try:
            new = TABLE[self.state, event]
        except KeyError:
            raise ValueError(f"{event!r} is not possible in {self.state}") from None
        self.trace.append((self.state.name, new.name))
        self.state = new


light = Light.RED
for _ in range(4):
    print(f"{light.name:<7}{light.action:<5}{light.seconds:>3}", end=" | ")
    light = light.next()
print(light, repr(light), light.value, Light(("go", 25)), Light["RED"] is Light.RED, Light.RED == ("stop", 30), len(Light), list(Light.__members__))
machine = Machine()
for event in ("start", "stop", "start", "reset"):
    try:
        machine.feed(event)
    except ValueError as error:
        print(error, repr(error.__cause__), error.__suppress_context__)
print(machine.trace, machine.state, repr(machine.state), machine.state == "idle", machine.state.upper(), f"{State.DONE:>6}", "-".join(State))
print(Level.HIGH > Level.LOW, Level.HIGH + 1, sorted([Level.HIGH, Level.LOW]), Level(10).name, f"{Level.LOW}", str(Level.LOW), repr(Level.LOW), [10, 20][Level.LOW], Level.HIGH in {10})
mine = Right.READ | Right.RUN
print(mine, repr(mine), Right.WRITE in mine, Right.READ in mine, mine & Right.WRITE, ~mine, mine ^ Right.ALL, bool(Right(0)), Right.ALL.value, list(mine), Right(3))
for bad in (lambda: Light("x"), lambda: Light["BLUE"], lambda: setattr(Light, "RED", 1), lambda: State("gone"), lambda: Light.RED < Light.GREEN, lambda: Right(64)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
try:
    class More(Light):
        BLUE = ("blink", 1)
except TypeError as error:
    print(error)
try:
    @unique
    class Twice(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.CAT.value, isinstance(Animal.DOG, Animal), Animal.__name__, {Animal.CAT: "meow"}[Animal(1)])
match light:
    case Light.GREEN:
        print("go!")
    case Light(seconds=s):
        print("wait", s)
