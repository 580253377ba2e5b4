# SPDX-License-Identifier: GPL-3.0-or-later
class Duck:
    def speak(self): return "quack"
class Robot:
    def speak(self): return "beep"
class Stone: pass
for thing in (Duck(), Robot(), Stone()):
    try:
        print(type(thing).__name__, thing.speak())
    except AttributeError as e:
        print(e)
print([hasattr(t, "speak") for t in (Duck(), Stone())], isinstance(Duck(), (Robot, Duck)), type(Duck()) is Duck, type(Duck()) == Robot)
def total(xs):
    result = None
    for x in xs:
        result = x if result is None else result + x
    return result
print(total([1, 2, 3]), total("abc"), total([[1], [2]]), total([1.5, 2]), total([]))
