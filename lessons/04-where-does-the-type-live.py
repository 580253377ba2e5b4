# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="Where does the type live?" chapter="Labels and boxes" minutes=6 level=names
# nametag: lesson claims="C5 C13 C23 C25 C26" verdict="simplified"
# nametag: lesson claim="A name inherits the type of its object, and type(x) gives the type of the name."
# nametag: lesson summary="The type is part of the object. A tag has none, so it can be tied to anything."

# %% The same question, two answers
x = 250
#: `type` is handed the object, and the object knows its type. The tag was only the way there.
print(type(x))
x = "hi"
# nametag: ask printed
#: The tag is the same. It leads to another object, so the answer is another one.
print(type(x))

# %% The literal chooses
n = 3
#: Nobody declared anything. The point in `3.0` made a float: the literal chooses the type of the object.
r = 3.0
# nametag: ask printed after="The values are equal. What the types are is written in the two objects."
#: Equal values, different types, two objects.
print(n == r, type(n) is type(r))

# %% The type decides what happens
#: The same sign, two meanings: `+` is looked up in the object's type when the line runs.
print(n + n)
print(x + x)

# %% Asking without a tag
# nametag: ask new of=y
y = x
#: Two tags, one object, one type.
print(type(y) is type(x))
#: No tag at all, and still a type.
print(type([n, r]))
#: And a name without an object has nothing that could answer.
try:
    print(type(z))
except NameError:
    print("z leads to no object")
