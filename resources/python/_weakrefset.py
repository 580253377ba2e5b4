# SPDX-License-Identifier: GPL-3.0-or-later
# WeakSet: a set of weak references. A member that dies is taken out by the callback of its reference, or, while
# somebody goes through the set, written down and taken out afterwards.
from _weakref import ref

__all__ = ["WeakSet"]


DEAD = object()


def each_living(owner, entries, show):
    """What show() makes of each entry, unless that is DEAD. Until the last walk through the owner has ended its dead
    entries stay where they are."""
    walks = owner._iterating
    mark = object()
    walks.add(mark)
    try:
        for entry in entries:
            found = show(entry)
            if found is not DEAD:
                yield found
    finally:
        walks.discard(mark)
        if not walks:
            owner._commit_removals()


def forgetter(owner, forget):
    """The callback for the owner's references: forget(owner, dead reference) at once or when nobody walks."""
    def remove(dead, own=ref(owner), forget=forget):
        alive = own()
        if alive is None:
            return
        if alive._iterating:
            alive._pending_removals.append(dead)
        else:
            forget(alive, dead)
    return remove


def _drop(owner, dead):
    owner.data.discard(dead)


def _member(reference):
    found = reference()
    return DEAD if found is None else found


def _references(items):
    return {ref(item) for item in items}


def _changes(name, change):
    """A method that changes the set after the dead are out; its second form is the operator."""
    def method(self, other):
        self._commit_removals()
        change(self, other)
    method.__name__ = name
    method.__qualname__ = "WeakSet." + name

    def operator(self, other):
        method(self, other)
        return self
    return method, operator


def _copying(change):
    def method(self, other):
        result = self.copy()
        change(result, other)
        return result
    return method


def _add_all(self, other):
    for item in other:
        self.add(item)


def _without(self, other):
    if other is self:
        self.data.clear()
    else:
        self.data -= _references(other)


def _exclusive(self, other):
    if other is self:
        self.data.clear()
    else:
        self.data ^= {ref(item, self._remove) for item in other}


def _only(self, other):
    self.data &= _references(other)


class WeakSet:
    def __init__(self, data=None):
        self.data = set()
        self._remove = forgetter(self, _drop)
        self._pending_removals, self._iterating = [], set()
        if data is not None:
            self.update(data)

    def _commit_removals(self):
        waiting = self._pending_removals
        while waiting:
            self.data.discard(waiting.pop())

    def __repr__(self):
        return repr(self.data)

    def __reduce__(self):
        members = [member for member in self]
        return self.__class__, (members,), self.__getstate__()

    # what is in it

    def __len__(self):
        waiting = len(self._pending_removals)
        return len(self.data) - waiting

    def __iter__(self):
        return each_living(self, self.data, _member)

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False

    def copy(self):
        return self.__class__(self)

    # changes

    update, __ior__ = _changes("update", _add_all)
    difference_update, __isub__ = _changes("difference_update", _without)
    intersection_update, __iand__ = _changes("intersection_update", _only)
    symmetric_difference_update, __ixor__ = _changes("symmetric_difference_update", _exclusive)

    def add(self, item):
        self._commit_removals()
        self.data.add(ref(item, self._remove))

    def remove(self, item):
        self._commit_removals()
        self.data.remove(ref(item))

    def discard(self, item):
        self._commit_removals()
        self.data.discard(ref(item))

    def clear(self):
        self._commit_removals()
        self.data.clear()

    def pop(self):
        self._commit_removals()
        while self.data:
            member = self.data.pop()()
            if member is not None:
                return member
        raise KeyError("pop from empty WeakSet")

    # new sets

    difference = __sub__ = _copying(_without)
    symmetric_difference = __xor__ = _copying(_exclusive)

    def union(self, other):
        """A new set of the members of both."""
        made = self.__class__(self)
        made.update(other)
        return made

    def intersection(self, other):
        """A new set of the members that both have."""
        return self.__class__([item for item in other if item in self])

    __or__, __and__ = union, intersection

    # comparisons

    def issubset(self, other):
        return self.data <= _references(other)

    def issuperset(self, other):
        return self.data >= _references(other)

    __le__, __ge__ = issubset, issuperset

    def __lt__(self, other):
        return self.data < _references(other)

    def __gt__(self, other):
        return self.data > _references(other)

    def __eq__(self, other):
        return self.data == _references(other) if isinstance(other, self.__class__) else NotImplemented

    def isdisjoint(self, other):
        for item in other:
            if item in self:
                return False
        return True
