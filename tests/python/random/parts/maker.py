# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes random programs: the same number gives the same program, and each program ends."""

import ast
import random
import re

import grammar
import statements

KINDS = ("int", "float", "bool", "str", "bytes", "ints", "strs", "list", "tuple", "dict", "set", "gen")
PLACE = re.compile("<(!?)([a-z_]+)(?::([a-z]+))?>")
MODULES = ("bisect", "collections", "contextlib", "copy", "functools", "gc", "heapq", "itertools", "json", "math",
           "operator", "random", "statistics", "sys", "textwrap", "weakref")
DEEPEST = 3
LITERALS = {
    "int": "int_literal", "float": "float_literal", "str": "str_literal", "bytes": "bytes_literal", "bool": "bit",
}
SIMPLEST = {
    "ints": "[1, 2]", "strs": "['p', 'q']", "list": "[[], 1]", "tuple": "(1, 'a')", "dict": "{'k1': 1}",
    "set": "{1, 2}", "gen": "iter([1, 2])", "fn": "abs", "fn_any": "len", "any": "None", "obj": "None", "cls": "int",
    "error": "ValueError('v')", "ref": "(lambda: None)", "genfn": "iter([3])", "managerfn": "contextlib.nullcontext",
    "call": "len('x')", "plain": "0",
}


class Way:
    """One line of a grammar: how often, which names it binds around its parts, its text."""

    def __init__(self, text):
        found = re.match(r"(\d+): ", text)
        self.weight = int(found[1]) if found else 1
        text = text[found.end():] if found else text
        self.lets = []
        if text.startswith("let "):
            names, text = text[4:].split(": ", 1)
            self.lets = [name.split() for name in names.split(", ")]
        self.text = text


def ways(text):
    """The entries of a grammar: a line that is indented deeper or begins a later clause belongs to the one before."""
    rows = [row for row in text.strip("\n").split("\n") if row.strip()]
    margin = min(len(row) - len(row.lstrip()) for row in rows)
    entries = []
    for row in (row[margin:] for row in rows):
        later = re.match(r" |else:|elif |except|finally:|while |def |@p[.]", row) and entries
        if later and not row.startswith((" ", "e", "f")):
            later = re.search(r"let q counter|(^|\n)(\d+: )?@[^\n]*$", entries[-1].split("\n")[0]) is not None
            later = later and (row[0] == "w") == ("counter" in entries[-1])
            later = later or row.startswith("@p.")
            later = later and ("def " not in entries[-1] or row.startswith("@p.") or entries[-1].endswith("setter"))
        if later:
            entries[-1] += "\n" + row
        else:
            entries.append(row)
    found = [Way(entry) for entry in entries]
    return found, [way.weight for way in found]


RULES = {name: ways(text) for name, text in grammar.EXPRESSIONS.items()}
for _name in ("SIMPLE", "COMPOUND", "PATTERN", "CASE_LITERAL", "HANDLE", "LOOP_ENDS", "ERROR", "CAUSE", "MANAGER", "OBJ_USE",
              "METHODS"):
    RULES[_name.lower()] = ways(getattr(statements, _name))


class Scope:
    """The names that are known at a place, and those that may be assigned there."""

    def __init__(self, known, mine=()):
        self.known = {kind: list(names) for kind, names in known.items()}
        self.mine = set(mine)
        self.around = None

    def block(self):
        inner = Scope(self.known, self.mine)
        inner.around = self
        return inner

    def add(self, kind, name):
        for names in self.known.values():
            if name in names:
                names.remove(name)
        self.known.setdefault(kind, []).append(name)
        self.mine.add(name)

    def forget(self, name):
        for names in self.known.values():
            if name in names:
                names.remove(name)
        if self.around:
            self.around.forget(name)


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.scope = Scope({})
        self.pending = []    # names that are known when the statement is complete
        self.made = 0
        self.depth = 0
        self.level = 0
        self.calls = []      # texts that call the functions made so far

    # ---- expressions

    def chance(self, share):
        return self.random.random() < share

    def pick(self, rule):
        found, weights = RULES[rule]
        return self.random.choices(found, weights)[0]

    def fresh(self, kind):
        self.made += 1
        return (kind[0] if kind != "int" else "n") + str(self.made)

    def names(self, kind):
        if kind == "any":
            return [name for one in (*KINDS, "any", "obj", "error") for name in self.scope.known.get(one, ())]
        if kind == "fn_any":
            return self.scope.known.get("fn", [])
        return self.scope.known.get(kind, [])

    def name(self, kind):
        names = self.names(kind)
        if names:
            return self.random.choice(names[-6:] if self.chance(0.7) else names)
        return self.simplest(kind)

    def simplest(self, kind):
        return self.fill(self.pick(LITERALS[kind])) if kind in LITERALS else SIMPLEST.get(kind, "0")

    def variable(self, kind):
        names = [name for name in self.names(kind) if name in self.scope.mine]
        if names:
            return self.random.choice(names)
        mine = [name for name in self.scope.mine if name[0] == kind[0]]
        return self.random.choice(sorted(mine)) if mine and self.chance(0.1) else self.new(kind)

    def new(self, kind):
        again = [name for name in self.names(kind) if name in self.scope.mine]
        again = [name for name in again if name not in [made for _, made in self.pending]]
        name = self.random.choice(again) if again and self.chance(0.25) else self.fresh(kind)
        self.pending.append((kind, name))
        return name

    def expression(self, rule):
        special = getattr(self, "make_" + rule, None)
        if special:
            return special()
        kind = rule in KINDS or rule in ("any", "plain")
        if kind and (self.depth >= DEEPEST or self.depth and self.chance(0.3)):
            return self.name(rule) if rule != "plain" else self.name(self.random.choice(KINDS[:11]))
        if kind and self.chance(0.012):
            return self.name("any")  # of a wrong kind, perhaps
        self.depth += kind
        text = self.fill(self.pick(rule))
        self.depth -= kind
        return text

    def fill(self, way):
        """The text of one way, its placeholders written out."""
        bound = [(mark, kind, self.fresh(kind)) for mark, kind in way.lets]
        inner = self.scope
        if bound:
            inner = self.scope.block()
            for _, kind, name in bound:
                inner.known.setdefault(kind, []).append(name)
        outer, text = self.scope, way.text

        def written(found):
            bare, rule, what = found.groups()
            self.scope = outer if bare else inner
            made = self.placeholder(rule, what)
            self.scope = outer
            follows = found.string[found.end():found.end() + 1]
            return f"({made})" if follows == "." and re.fullmatch(r"\w*\d", made) and made[0].isdigit() else made

        for mark, _, name in bound:
            text = text.replace("$" + mark, name)
        return PLACE.sub(written, text)

    def placeholder(self, rule, what):
        if what == "new":
            return self.new(rule)
        if what == "name":
            return self.name(rule)
        if what == "var":
            return self.variable(rule)
        if what == "arg":
            name = self.fresh(rule)
            self.scope.add(rule, name)
            return name
        return self.expression(rule)

    def make_fn(self):
        names = self.names("fn")
        return self.random.choice(names) if names and self.chance(0.8) else self.random.choice(
            ("abs", "str", "(lambda z: z + 1)", "bin", "float"))

    def make_fn_any(self):
        return self.random.choice(self.names("fn") + ["len", "str", "(lambda z: z)"])

    def make_call(self):
        return self.fill(Way(self.random.choice(self.calls))) if self.calls else "len('x')"

    def make_genfn(self):
        return self.fill(Way(self.random.choice(self.names("genfn") or ["iter([4, 5])"])))

    def make_managerfn(self):
        return self.random.choice(self.names("managerfn") or ["contextlib.nullcontext"])

    def make_obj(self):
        classes, names = self.names("cls"), self.names("obj")
        if names and (self.chance(0.7) or not classes or self.depth >= DEEPEST):
            return self.random.choice(names)
        if not classes:
            return "None"
        self.depth += 1
        text = f"{self.random.choice(classes)}({self.expression('int')}" + (
            f", {self.expression('any')})" if self.chance(0.4) else ")")
        self.depth -= 1
        return text

    def make_aug(self):
        return self.random.choice(("+=", "-=", "*=", "//=", "%=", "|=", "&=", "+=", "-=", "+="))

    def make_attribute(self):
        return self.random.choice(("a", "b", "x", "y", "k", "p"))

    def make_del(self):
        mine = [name for names in self.scope.known.values() for name in names if name in self.scope.mine]
        mine = [name for name in mine if name[0] in "sldtn"]
        if len(mine) < 4:
            return "pass"
        name = self.random.choice(mine[5:] or mine)
        self.scope.forget(name)
        return "del " + name

    def make_error(self):
        return self.fill(self.pick("error"))

    def make_handle(self):
        return self.fill(self.pick("handle"))

    def make_fname(self):
        return self.random.choice(("C", "Point", "Node"))

    # ---- statements

    def finish(self):
        for kind, name in self.pending:
            self.scope.add(kind, name)
        self.pending.clear()

    def simple(self):
        text = self.fill(self.pick("simple"))
        self.finish()
        return [text]

    def block(self, what, deep):
        outer, self.scope = self.scope, self.scope.block()
        self.finish()
        lines = []
        for _ in range(self.random.choice((1, 1, 2, 2, 3))):
            lines += self.statement(deep + 1)
        if what == "loop" and self.chance(0.2):
            lines += self.fill(self.pick("loop_ends")).split("\n")
        if self.level and what in ("", None) and self.chance(0.08):
            lines.append("return " + self.expression("int"))
        self.scope = outer
        return lines

    def compound(self, rule, deep):
        """A statement over several lines: each line is filled in turn, names made in it are known below it."""
        way = self.pick(rule)
        return self.lines_of(way, deep)

    def lines_of(self, way, deep):
        text = way.text
        for mark, kind in way.lets:
            text = text.replace("$" + mark, self.fresh(kind))
        lines = []
        outer, self.scope = self.scope, self.scope.block()
        for row in text.split("\n"):
            margin = row[:len(row) - len(row.lstrip())]
            block = re.fullmatch(" *<block(?::([a-z]+))?>", row)
            if block:
                lines += [margin + line for line in self.block(block[1], deep)]
                continue
            lines.append(margin + self.fill(Way(row.strip())))
            self.finish()
        self.scope = outer
        return lines

    def statement(self, deep=0):
        limit = 2 if not self.level else 1
        if deep <= limit and self.chance(0.24):
            return self.compound("compound", deep)
        if deep == 0 and not self.level and self.chance(0.2):
            return self.random.choice((self.function, self.function, self.klass, self.generator, self.manager,
                                       self.recursion, self.maker_of_functions))()
        return self.simple()

    # ---- functions and classes

    def body(self, arguments, count, deep=1):
        """The statements of a function: its names are its own, except those it declares."""
        outer = self.scope
        self.scope = Scope(outer.known)
        lines = []
        shared = [name for name in sorted(outer.mine) if name[0] in "nsl"]
        if shared and self.chance(0.15):
            name = self.random.choice(shared)
            word = "nonlocal" if self.level else "global"
            lines.append(f"{word} {name}")
            self.scope.mine.add(name)
        for kind, name in arguments:
            self.scope.add(kind, name)
        self.level += 1
        saved, self.depth = self.depth, 0
        for _ in range(count):
            lines += self.statement(deep)
        return lines, outer, saved

    def leave(self, outer, saved):
        self.scope, self.depth = outer, saved
        self.level -= 1

    def parameters(self):
        """Written parameters, the names they bind, and the ways to call."""
        one, two, three = self.fresh("int"), self.fresh("int"), self.fresh("any")
        return self.random.choice((
            (f"{one}", [("int", one)], ["(<int>)"]),
            (f"{one}, {two}=<int>", [("int", one), ("int", two)], ["(<int>)", "(<int>, <int>)", f"(<int>, {two}=<int>)"]),
            (f"{one}, *{three}", [("int", one), ("tuple", three)], ["(<int>)", "(<int>, <any>)", "(*[<int>, <int>])"]),
            (f"{one}=0, **{three}", [("int", one), ("dict", three)], ["(<int>)", "(k1=<int>)", "(<int>, **{'k2': <int>})"]),
            (f"{one}, {three}=[]", [("int", one), ("list", three)], ["(<int>)", "(<int>, <list>)"]),
            (f"{one}, /, {two}=<int>, *, {three}=<any>", [("int", one), ("int", two), ("any", three)],
             ["(<int>)", f"(<int>, {three}=<any>)", f"({one}=<int>)", "(<int>, <int>, <int>)"]),
            (f"{one}, {two}=<int>, *a, kw={{}}", [("int", one), ("int", two)], ["(<int>)", "(<int>, 2, 3, kw=<dict>)"]),
        ))

    def function(self):
        name = self.fresh("fn")
        written, arguments, calls = self.parameters()
        head = f"def {name}({self.fill(Way(written))}):"
        lines, outer, saved = self.body(arguments, self.random.choice((1, 2, 2, 3, 4)))
        if self.chance(0.2):
            lines += self.inner_function()
        if self.chance(0.9):
            lines.append("return " + self.expression("int"))
        self.leave(outer, saved)
        self.scope.add("fn", name)
        self.calls += [name + call for call in calls]
        decorator = [f"@{self.random.choice(self.names('decorator'))}"] if (
            self.names("decorator") and self.chance(0.3)) else []
        return decorator + [head] + ["    " + line for line in lines]

    def inner_function(self):
        name, argument = self.fresh("fn"), self.fresh("int")
        lines, outer, saved = self.body([("int", argument)], self.random.choice((1, 2)), 2)
        lines.append("return " + self.expression("int"))
        self.leave(outer, saved)
        self.scope.add("fn", name)
        return [f"def {name}({argument}):"] + ["    " + line for line in lines]

    def generator(self):
        name, argument = self.fresh("genfn"), self.fresh("int")
        lines, outer, saved = self.body([("int", argument)], 1)
        got = self.fresh("any")
        middle = [
            [f"yield {self.expression('int')}"],
            [f"{got} = yield {self.expression('int')}", f"print('got', {got})"],
            [f"for {got} in {self.expression('ints')}:", f"    yield {got}"],
            [f"yield from {self.expression('ints')}"],
            [f"{got} = yield from {self.expression('gen')}"],
            ["try:", f"    yield {self.expression('int')}", f"except Exception as {got}:",
             f"    yield {self.expression('int')}", f"    print(repr({got}))"],
            ["try:", f"    yield {self.expression('int')}", f"    yield {self.expression('int')}", "finally:",
             "    print('closing')"],
        ]
        for _ in range(self.random.choice((1, 2, 2, 3))):
            lines += self.random.choice(middle)
            lines += self.simple() if self.chance(0.4) else []
        if self.chance(0.4):
            lines.append("return " + self.expression("int"))
        self.leave(outer, saved)
        self.scope.add("genfn", f"{name}(<int>)")
        self.calls.append(f"list({name}(<int>))")
        return [f"def {name}({argument}=1):"] + ["    " + line for line in lines]

    def manager(self):
        name, argument = self.fresh("fn"), self.fresh("int")
        lines, outer, saved = self.body([("int", argument)], 1)
        middle = self.random.choice((
            [f"yield {self.expression('any')}"],
            ["try:", f"    yield {self.expression('any')}", "finally:", f"    print('leave', {argument})"],
            ["try:", f"    yield {self.expression('any')}", "except Exception as x:", "    print('caught', repr(x))"],
        ))
        lines += middle
        self.leave(outer, saved)
        self.scope.add("managerfn", name)
        return ["@contextlib.contextmanager", f"def {name}({argument}):"] + ["    " + line for line in lines]

    def recursion(self):
        name, one, rest = self.fresh("fn"), self.fresh("int"), self.fresh("list")
        lines, outer, saved = self.body([("int", one), ("list", rest)], 1)
        end = self.random.choice((f"{name}({one} - 1)", f"{name}({one} - 1) + {name}({one} - 2)",
                                  f"{one} + {name}({one} // 2)", f"[{name}({one} - 1)]", f"{name}({one} - 1, {rest} + [{one}])"))
        lines = [f"if {one} <= 0:", f"    return {self.random.choice(('0', rest, self.expression('int')))}"] + lines
        lines.append("return " + end)
        self.leave(outer, saved)
        self.calls += [f"{name}(<bit>)", f"{name}(3)", f"{name}(4)"]
        return [f"def {name}({one}, {rest}=()):"] + ["    " + line for line in lines]

    def maker_of_functions(self):
        """A function that returns a closure, or a decorator."""
        name, inner, one, got = self.fresh("fn"), self.fresh("fn"), self.fresh("int"), self.fresh("int")
        if self.chance(0.5):
            self.scope.add("decorator", name)
            return [f"def {name}(f):"] + self.random.choice(([], ["    @functools.wraps(f)"])) + [
                f"    def {inner}(*args, **kwargs):", f"        print('call', f.__name__, args, kwargs)",
                "        return f(*args, **kwargs)", f"    return {inner}"]
        state = self.random.choice((f"nonlocal {one}\n        {one} += {got}", f"{one}.append({got})", "pass"))
        self.calls.append(f"{name}(<int>)(<int>)")
        self.pending.append(("fn", f"k{self.made}"))
        lines = [f"def {name}({one}):", f"    def {inner}({got}):", *f"        {state}".split("\n"),
                 f"        return {one}", f"    return {inner}", f"k{self.made} = {name}({self.expression('ints')})"]
        self.finish()
        return lines

    def klass(self):
        name = self.fresh("Cls")
        bases = self.random.choice(("", "", "", "list", "dict", "int", "str", "Exception", "tuple", "object"))
        known = self.names("cls")
        if known and self.chance(0.4):
            bases = ", ".join(self.random.sample(known, min(len(known), self.random.choice((1, 1, 2)))))
        lines = []
        if self.chance(0.2):
            lines.append("__slots__ = " + self.random.choice(("('a', 'b')", "['a', 'b', 'x']", "()", "('a', '__dict__')")))
        outer = self.scope
        if not bases or self.chance(0.4):
            self.level += 1
            lines += ["def __init__(self, a, b=None):"] + self.random.choice((
                ["    self.a = a", "    self.b = b"],
                ["    self.a, self.b = a, b", "    self.x = [a, b]"],
                ["    super().__init__()", "    self.a = a", "    self.b = b"],
                ["    self.b = self", "    self.a = a"],
            ))
            self.level -= 1
        for _ in range(self.random.choice((1, 2, 3, 4, 5))):
            self.scope = Scope(outer.known)
            self.level += 1
            lines += [line for line in self.lines_of(self.pick("methods"), 1)]
            self.level -= 1
        self.scope = outer
        self.pending.clear()
        self.scope.add("cls", name)
        head = f"class {name}({bases}):" if bases else f"class {name}:"
        decorator = ["@functools.total_ordering"] if any("__lt__" in line for line in lines) and self.chance(0.2) else []
        return decorator + [head] + ["    " + line for line in lines]

    # ---- programs

    def program(self):
        lines = ["import " + ", ".join(MODULES[i:i + 8]) for i in (0, 8)]
        for kind in KINDS:
            name = self.fresh(kind)
            lines.append(f"{name} = {self.simplest(kind)}")
            self.scope.add(kind, name)
        begun = self.random.sample((self.function, self.klass, self.generator, self.maker_of_functions), 2)
        for begin in begun + [self.statement] * self.random.randrange(6, 18):
            made = begin()
            if begin == self.klass:
                made += [f"o{self.made} = {self.names('cls')[-1]}(7)"]
                self.scope.add("obj", f"o{self.made}")
            if not made[0].startswith(("def", "class", "@", "del")) and self.chance(0.85):
                made = ["try:"] + ["    " + line for line in made]
                made += ["except Exception as error:", "    print(type(error).__name__, error)"]
            lines += made
        shown = [name for kind in KINDS[:11] for name in self.names(kind)]
        shown = self.random.sample(shown, min(len(shown), 8))
        return "\n".join(lines + ["print(%s)" % ", ".join(shown)]) + "\n"


def program(seed):
    """The text of the program with this number."""
    for attempt in range(100):
        text = Maker(f"{seed} {attempt}").program()
        try:
            ast.parse(text)
            return text
        except SyntaxError:  # a quote within an f-string, say
            pass
    return "pass\n"
