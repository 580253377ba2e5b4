# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a program that fails as small as it can be: leaves out statements, puts simpler expressions for others."""

import ast
import copy

AT_ONCE = 40
SIMPLE = ("0", "''", "[]", "None", "x")


def size(tree):
    return sum(1 for _ in ast.walk(tree))


def text_of(tree):
    return ast.unparse(ast.fix_missing_locations(tree)) + "\n"


def places(tree):
    """(node, field, index or None) of everything below, outermost first."""
    found, waiting = [], [tree]
    while waiting:
        node = waiting.pop(0)
        for field, value in ast.iter_fields(node):
            for index, child in enumerate(value) if isinstance(value, list) else ((None, value),):
                if isinstance(child, ast.AST):
                    found.append((node, field, index))
                    waiting.append(child)
    return found


def child_at(place):
    node, field, index = place
    return getattr(node, field) if index is None else getattr(node, field)[index]


def put(tree, number, change):
    """A copy of the tree with its place of this number changed; None where that makes no sense."""
    tree = copy.deepcopy(tree)
    node, field, index = places(tree)[number]
    return tree if change(node, field, index) else None


def leave_out(node, field, index):
    if index is None:
        return False
    del getattr(node, field)[index]
    if field == "body" and not node.body and not isinstance(node, ast.Module):
        node.body.append(ast.Pass())
    return True


def by_its_parts(node, field, index):
    """A compound statement gives way to its body."""
    child = getattr(node, field)[index]
    parts = [part for name in ("body", "orelse", "finalbody") for part in getattr(child, name, ())]
    getattr(node, field)[index:index + 1] = parts
    return bool(parts)


def by_text(text):
    def change(node, field, index):
        made = ast.parse(text, mode="eval").body
        if index is None:
            setattr(node, field, made)
        else:
            getattr(node, field)[index] = made
        return True
    return change


def by_child(which):
    def change(node, field, index):
        child = child_at((node, field, index))
        inner = [n for n in ast.iter_child_nodes(child) if isinstance(n, ast.expr)]
        if which >= len(inner):
            return False
        if index is None:
            setattr(node, field, inner[which])
        else:
            getattr(node, field)[index] = inner[which]
        return True
    return change


def changes(tree):
    """(places' number, change), those that take most first."""
    found = []
    for number, place in enumerate(places(tree)):
        child, index = child_at(place), place[2]
        if isinstance(child, ast.stmt) and index is not None:
            found.append((size(child) + 1, number, leave_out))
            if hasattr(child, "body"):
                found.append((3, number, by_its_parts))
        elif isinstance(child, ast.expr) and not isinstance(getattr(child, "ctx", None), (ast.Store, ast.Del)):
            if index is not None:
                found.append((size(child), number, leave_out))
            if not isinstance(child, (ast.Constant, ast.Name)):
                found += [(size(child) - 1, number, by_text(text)) for text in SIMPLE[:4]]
                found += [(size(child) // 2, number, by_child(i)) for i in range(3)]
        elif index is not None:
            found.append((size(child), number, leave_out))
    found.sort(key=lambda one: -one[0])
    return [(number, change) for _, number, change in found]


def halves(tree):
    """Trees without runs of top-level statements, long ones first."""
    count = len(tree.body)
    length = count // 2
    while length > 1:
        for begin in range(0, count, length):
            fewer = copy.copy(tree)
            fewer.body = tree.body[:begin] + tree.body[begin + length:]
            yield fewer
        length //= 2


def candidates(tree):
    yield from halves(tree)
    for number, change in changes(tree):
        made = put(tree, number, change)
        if made is not None:
            yield made


def texts_of(trees):
    for tree in trees:
        try:
            text = text_of(tree)
            if not ast.parse(text).body:
                continue
        except Exception:
            continue
        yield tree, text


def smaller(tree, seen, fails):
    """The first candidate that fails too, or None."""
    batch = []
    for one, text in texts_of(candidates(tree)):
        if text not in seen:
            seen.add(text)
            batch.append((one, text))
        if len(batch) >= AT_ONCE:
            found = fails([text for _, text in batch])
            if found is not None:
                return batch[found][0]
            batch = []
    found = fails([text for _, text in batch]) if batch else None
    return batch[found][0] if found is not None else None


def shrink(text, fails):
    """fails: of some texts the index of the first that fails in the same way, or None."""
    tree = ast.parse(text)
    if fails([text_of(tree)]) is None:
        return text
    seen = set()
    while True:
        fewer = smaller(tree, seen, fails)
        if fewer is None:
            return text_of(tree)
        tree = ast.parse(text_of(fewer))
