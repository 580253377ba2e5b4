# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="Read the article with us" chapter="Finale" minutes=10
# nametag: lesson about="Forty sentences about Python's memory, each settled by a line of Python."
# nametag: lesson claims="C1 C2 C3 C4 C5 C6 C7 C8 C9 C10 C11 C12 C13 C14 C15 C16 C17 C18 C19 C20 C21 C22 C23 C24 C25 C26 C27 C28 C29 C30 C31 L1 L2 L3 L4 L5 L6 L7 L8 L9"
# nametag: lesson claim="What is written about Python's memory is true."
# nametag: lesson verdict="8 true, 23 half true, 8 false, 1 opinion"
# nametag: lesson summary="True, half true or false? Say it before each step; the next line settles it and names the lesson."

# %% Python and its memory
import gc
import sys

# Python is interpreted.
#: **C1, half true.** A text is compiled as a whole, and the code that comes of it is interpreted. [Lesson 13](lesson:13-one-module-one-constant).
assert eval("6 * 7") == 42
# You need not take care of memory.
#: **C2, half true.** Mostly, until something holds on unseen: a cache, a stored error, a survivor in a pool. [Lessons 17](lesson:17-hidden-holders) and [29](lesson:29-why-did-my-memory-not-come-back).
cache = {"tea": ["a long answer"]}
# Memory is taken, used again, given back.
# nametag: ask choice ask="`id([]) == id([])`: is it so?" a="Yes: the second list gets the place of the first" a.if="id([]) == id([])" b="No: two lists, two numbers" b.if="id([]) != id([])"
#: **C3, true.** The second list gets the place of the first. [Lessons 26](lesson:26-growing-a-list) to [29](lesson:29-why-did-my-memory-not-come-back).
assert id([]) == id([])
# That is what made Python popular.
#: **C4, an opinion.** No line of Python settles it.
pass
# Dynamic types are the manager's merit.
#: **C5, false.** Every object carries its type, and a name carries none. That is all it takes. [Lesson 4](lesson:04-where-does-the-type-live).
x = 7
assert type(x) is int
# A name takes any object.
#: **C6, true.** A tag is as wide as its text. [Lesson 3](lesson:03-moving-the-label).
x = "seven"

# %% Boxes in other languages
# C, C++ and Java want a declared type.
#: **C7, true.** `auto` and `var` let the compiler find it, and then it is fixed all the same. [Lesson 2](lesson:02-the-c-box).
x = 7.0
# The place gets a default value.
#: **C8, half true.** Statics are zero and fields in Java have defaults; a local of C holds what was there before. Here there is no tag at all. [Lesson 2](lesson:02-the-c-box).
assert "y" not in globals()
# Assignment writes over the same block.
#: **C9, half true.** So it is in C. In Java an object's name holds a reference, and that is written over. [Lesson 2](lesson:02-the-c-box).
x = 8.0
# A larger value overflows.
#: **C10, half true.** An unsigned byte of C keeps 44. For signed sums C promises nothing, Java goes round, and Python takes more room. [Lessons 2](lesson:02-the-c-box) and [25](lesson:25-how-big-is-an-object).
assert 300 % 256 == 44 and 2**70 > 0

# %% Names
# Python has no variables, only names.
#: **C11, half true.** A useful picture: at the top a name is a key of a dict, in a function a place in its frame. [Lessons 1](lesson:01-one-name-one-object) and [21](lesson:21-what-survives-return).
assert "x" in globals()
# A name is a label for an object.
#: **C12, true.** And so are slots of lists, attributes and parameters. [Lessons 1](lesson:01-one-name-one-object), [8](lesson:08-containers-hold-labels) and [10](lesson:10-a-call-passes-labels).
pair = [x, x]
# We never give type information.
#: **C13, half true.** We do not declare it. The literal chooses: one point makes a float. [Lesson 4](lesson:04-where-does-the-type-live).
assert type(3) is not type(3.0)
# One object can have many names.
#: **C14, true.** Or none at all. [Lesson 5](lesson:05-two-names-one-object).
x = y = [1]
# The same id means the same object.
#: **C15, half true.** While both live. Afterwards the place is free for the next one. [Lesson 15](lesson:15-an-id-expires).
assert id(x) == id(y)
# After y = x both lead to one object.
#: **C16, true.** Assignment copies the reference only. [Lesson 5](lesson:05-two-names-one-object).
assert x is y
# Values are not updated, names move.
# nametag: ask equal of="x y"
#: **C17, half true.** An assignment moves a tag. A method like `append` changes the object. [Lessons 6](lesson:06-what-happens-to-y) and [7](lesson:07-two-faces-of-plus-equals).
x.append(2)
# y keeps the old value.
#: **C18, half true.** If `x` moves, yes. If the shared list changes, `y` shows it. [Lesson 6](lesson:06-what-happens-to-y).
assert y == [1, 2]

# %% The search
# The manager looks for an equal object.
#: **C19, false.** Two equal ints, made one after the other: nobody looked. [Lesson 11](lesson:11-does-python-search-the-heap).
assert int("1000") is not int("1000")
# It is handed to the new name.
#: **C20, false.** Equal lists are never shared, and constants only where they were compiled together. [Lessons 11](lesson:11-does-python-search-the-heap) to [14](lesson:14-interned-strings).
assert [] is not []
# So Python is memory efficient.
#: **C21, false.** A small int takes 28 bytes where C takes 4. [Lesson 25](lesson:25-how-big-is-an-object).
assert sys.getsizeof(1000) == 28
# Names point to no specific place.
#: **C22, false.** At each moment to exactly one, and the object never moves. What changes is the choice of the object. [Lessons 3](lesson:03-moving-the-label) and [15](lesson:15-an-id-expires).
assert id(y) == id(y)

# %% Types
# Names are not fixed in type.
#: **C23, true.** There was a list here, and now an int. [Lesson 4](lesson:04-where-does-the-type-live).
y = 1
# An update makes a name refer elsewhere.
#: **C24, half true.** This one did. A change of the object would not have moved it. [Lesson 6](lesson:06-what-happens-to-y).
assert x == [1, 2]
# A name inherits the type of its object.
#: **C25, half true.** It looks so, but the tag gets nothing: the object is asked each time. [Lesson 4](lesson:04-where-does-the-type-live).
assert type(x) is list and type(y) is int
# type(x) gives the type of the name.
#: **C26, half true.** Of the object. It works without any name. [Lesson 4](lesson:04-where-does-the-type-live).
assert type([1, 2]) is list

# %% The heap
# Memory is managed by the heap structure.
#: **C27, false.** The heap is an area of arenas, pools and blocks. The tree of that name is something else. [Lesson 27](lesson:27-blocks-pools-arenas).
assert id(x) % 16 == 0
# All objects live in a private heap.
#: **C28, half true.** Not the small ints: they are part of the interpreter, 32 bytes apart. [Lessons 12](lesson:12-the-small-int-table) and [27](lesson:27-blocks-pools-arenas).
assert id(8) - id(7) == 32
# You have no control.
#: **C29, half true.** There is `del`, there are weak references, `__slots__`, and a switch for the collector. [Lessons 18](lesson:18-del-cuts-a-label), [20](lesson:20-weak-labels) and [25](lesson:25-how-big-is-an-object).
gc.disable()
# Static memory is there from the start.
#: **C30, half true.** What C calls static, yes. A local gets its place when its function is called. [Lesson 2](lesson:02-the-c-box).
local = (lambda place: place)("one call")
# It cannot change size or be used again.
#: **C31, half true.** The size is fixed. But the stack's places are used again by every call. [Lessons 2](lesson:02-the-c-box) and [21](lesson:21-what-survives-return).
local = (lambda place: place)("the next call")

# %% Growing and freeing
# Dynamic memory can change its size.
#: **L1, half true.** A block cannot. A list moves its slots to a larger one and stays where it is. [Lesson 26](lesson:26-growing-a-list).
x.extend([3, 4, 5])
# The collector frees memory.
# nametag: ask dies after="The collector is switched off, and it was not missed."
#: **L2, half true.** The collector is off, and still this list goes at once. It is needed for islands only. [Lessons 16](lesson:16-counting-arrows) and [22](lesson:22-the-island).
x = None
# References are counted.
# nametag: ask count of=pair after="The call held one more while it asked, and let go of it."
#: **L3, true.** The call adds one while it asks: a name and the argument. [Lessons 12](lesson:12-the-small-int-table) and [16](lesson:16-counting-arrows).
assert sys.getrefcount(pair) == 2
# There are three generations: 700, 10, 10.
#: **L4, half true.** Up to 3.12. In 3.13 the first number is 2,000. [Lesson 24](lesson:24-generations).
assert gc.get_threshold()[0] in (700, 2000)
# Arenas are 256 KiB, pools are 4 KiB.
#: **L5, half true.** That was so up to 3.9. Since 3.10 it is 1 MiB and 16 KiB. [Lesson 27](lesson:27-blocks-pools-arenas).
assert 2**20 // 2**14 == 64
# del frees memory.
#: **L6, false.** It takes a tag away. The list stays, because a second tag leads to it. [Lesson 18](lesson:18-del-cuts-a-label).
kept = pair
del pair
assert kept == [8.0, 8.0]
# Freed memory goes back to the system.
#: **L7, half true.** Arenas do, once they are wholly empty. One small survivor keeps one. [Lesson 29](lesson:29-why-did-my-memory-not-come-back).
cache.clear()

# %% And what others write
# References on the stack, objects on the heap.
#: **L8, half true.** The names of a module are in a dict, and that is on the heap. [Lesson 21](lesson:21-what-survives-return).
assert type(globals()) is dict
# Immutable values are copied automatically.
#: **L9, false.** Nothing is copied: even a slice of the whole is the same tuple. The operator makes a new object only if it must. [Lesson 7](lesson:07-two-faces-of-plus-equals).
once = (1, 2)
assert once[:] is once

# %% The sum
gc.enable()
verdicts = {"true": 8, "half": 23, "false": 8, "opinion": 1}
#: Forty sentences. Find one more about Python's memory, write the line that settles it, and put it here.
assert sum(verdicts.values()) == 40
print(verdicts)
