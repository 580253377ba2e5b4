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
#: **C1, half true.** A text is compiled as a whole, and the code that comes of it is interpreted. Lesson 13.
assert eval("6 * 7") == 42
# You need not take care of memory.
#: **C2, half true.** Mostly, until something holds on unseen: a cache, a stored error, a survivor in a pool. Lessons 17 and 29.
cache = {"tea": ["a long answer"]}
# Memory is taken, used again, given back.
#: **C3, true.** The second list gets the place of the first. Lessons 26 to 29.
assert id([]) == id([])
# That is what made Python popular.
#: **C4, an opinion.** No line of Python settles it.
pass
# Dynamic types are the manager's merit.
#: **C5, false.** Every object carries its type, and a name carries none. That is all it takes. Lesson 4.
x = 7
assert type(x) is int
# A name takes any object.
#: **C6, true.** A tag is as wide as its text. Lesson 3.
x = "seven"

# %% Boxes in other languages
# C, C++ and Java want a declared type.
#: **C7, true.** `auto` and `var` let the compiler find it, and then it is fixed all the same. Lesson 2.
x = 7.0
# The place gets a default value.
#: **C8, half true.** Statics are zero and fields in Java have defaults; a local of C holds what was there before. Here there is no tag at all. Lesson 2.
assert "y" not in globals()
# Assignment writes over the same block.
#: **C9, half true.** So it is in C. In Java an object's name holds a reference, and that is written over. Lesson 2.
x = 8.0
# A larger value overflows.
#: **C10, half true.** An unsigned byte of C keeps 44. For signed sums C promises nothing, Java goes round, and Python takes more room. Lessons 2 and 25.
assert 300 % 256 == 44 and 2**70 > 0

# %% Names
# Python has no variables, only names.
#: **C11, half true.** A useful picture: at the top a name is a key of a dict, in a function a place in its frame. Lessons 1 and 21.
assert "x" in globals()
# A name is a label for an object.
#: **C12, true.** And so are slots of lists, attributes and parameters. Lessons 1, 8 and 10.
pair = [x, x]
# We never give type information.
#: **C13, half true.** We do not declare it. The literal chooses: one point makes a float. Lesson 4.
assert type(3) is not type(3.0)
# One object can have many names.
#: **C14, true.** Or none at all. Lesson 5.
x = y = [1]
# The same id means the same object.
#: **C15, half true.** While both live. Afterwards the place is free for the next one. Lesson 15.
assert id(x) == id(y)
# After y = x both lead to one object.
#: **C16, true.** Assignment copies the reference only. Lesson 5.
assert x is y
# Values are not updated, names move.
#: **C17, half true.** An assignment moves a tag. A method like `append` changes the object. Lessons 6 and 7.
x.append(2)
# y keeps the old value.
#: **C18, half true.** If `x` moves, yes. If the shared list changes, `y` shows it. Lesson 6.
assert y == [1, 2]

# %% The search
# The manager looks for an equal object.
#: **C19, false.** Two equal ints, made one after the other: nobody looked. Lesson 11.
assert int("1000") is not int("1000")
# It is handed to the new name.
#: **C20, false.** Equal lists are never shared, and constants only where they were compiled together. Lessons 11 to 14.
assert [] is not []
# So Python is memory efficient.
#: **C21, false.** A small int takes 28 bytes where C takes 4. Lesson 25.
assert sys.getsizeof(1000) == 28
# Names point to no specific place.
#: **C22, false.** At each moment to exactly one, and the object never moves. What changes is the choice of the object. Lessons 3 and 15.
assert id(y) == id(y)

# %% Types
# Names are not fixed in type.
#: **C23, true.** There was a list here, and now an int. Lesson 4.
y = 1
# An update makes a name refer elsewhere.
#: **C24, half true.** This one did. A change of the object would not have moved it. Lesson 6.
assert x == [1, 2]
# A name inherits the type of its object.
#: **C25, half true.** It looks so, but the tag gets nothing: the object is asked each time. Lesson 4.
assert type(x) is list and type(y) is int
# type(x) gives the type of the name.
#: **C26, half true.** Of the object. It works without any name. Lesson 4.
assert type([1, 2]) is list

# %% The heap
# Memory is managed by the heap structure.
#: **C27, false.** The heap is an area of arenas, pools and blocks. The tree of that name is something else. Lesson 27.
assert id(x) % 16 == 0
# All objects live in a private heap.
#: **C28, half true.** Not the small ints: they are part of the interpreter, 32 bytes apart. Lessons 12 and 27.
assert id(8) - id(7) == 32
# You have no control.
#: **C29, half true.** There is `del`, there are weak references, `__slots__`, and a switch for the collector. Lessons 18, 20 and 25.
gc.disable()
# Static memory is there from the start.
#: **C30, half true.** What C calls static, yes. A local gets its place when its function is called. Lesson 2.
local = (lambda place: place)("one call")
# It cannot change size or be used again.
#: **C31, half true.** The size is fixed. But the stack's places are used again by every call. Lessons 2 and 21.
local = (lambda place: place)("the next call")

# %% Growing and freeing
# Dynamic memory can change its size.
#: **L1, half true.** A block cannot. A list moves its slots to a larger one and stays where it is. Lesson 26.
x.extend([3, 4, 5])
# The collector frees memory.
#: **L2, half true.** The collector is off, and still this list goes at once. It is needed for islands only. Lessons 16 and 22.
x = None
# References are counted.
#: **L3, true.** The call adds one while it asks: a name and the argument. Lessons 12 and 16.
assert sys.getrefcount(pair) == 2
# There are three generations: 700, 10, 10.
#: **L4, half true.** Up to 3.12. In 3.13 the first number is 2,000. Lesson 24.
assert gc.get_threshold()[0] in (700, 2000)
# Arenas are 256 KiB, pools are 4 KiB.
#: **L5, half true.** That was so up to 3.9. Since 3.10 it is 1 MiB and 16 KiB. Lesson 27.
assert 2**20 // 2**14 == 64
# del frees memory.
#: **L6, false.** It takes a tag away. The list stays, because a second tag leads to it. Lesson 18.
kept = pair
del pair
assert kept == [8.0, 8.0]
# Freed memory goes back to the system.
#: **L7, half true.** Arenas do, once they are wholly empty. One small survivor keeps one. Lesson 29.
cache.clear()

# %% And what others write
# References on the stack, objects on the heap.
#: **L8, half true.** The names of a module are in a dict, and that is on the heap. Lesson 21.
assert type(globals()) is dict
# Immutable values are copied automatically.
#: **L9, false.** Nothing is copied: even a slice of the whole is the same tuple. The operator makes a new object only if it must. Lesson 7.
once = (1, 2)
assert once[:] is once

# %% The sum
gc.enable()
verdicts = {"true": 8, "half": 23, "false": 8, "opinion": 1}
#: Forty sentences. Find one more about Python's memory, write the line that settles it, and put it here.
assert sum(verdicts.values()) == 40
print(verdicts)
