# SPDX-License-Identifier: GPL-3.0-or-later
import contextlib
import io


class Tag:
    depth = 0

    def __init__(self, name, **attributes):
        self.name, self.attributes = name, attributes

    def __enter__(self):
        shown = "".join(f' {k}="{v}"' for k, v in self.attributes.items())
        print("  " * Tag.depth + f"<{self.name}{shown}>")
        Tag.depth += 1
        return self

    def __exit__(self, kind, error, trace):
        Tag.depth -= 1
        print("  " * Tag.depth + f"</{self.name}>" + (f" <!-- {kind.__name__}: {error} -->" if kind else ""))
        return kind is not None and issubclass(kind, LookupError)

    def text(self, words):
        print("  " * Tag.depth + words)


with Tag("html"), Tag("body", id="main") as body:
    body.text("hello")
    with Tag("p"):
        {}["missing"]
    body.text("still here")
try:
    with Tag("div"):
        with Tag("span"):
            1 / 0
except ZeroDivisionError as error:
    print("outside:", error, Tag.depth)


@contextlib.contextmanager
def changed(target, **values):
    old = {k: getattr(target, k) for k in values}
    for k, v in values.items():
        setattr(target, k, v)
    try:
        yield target
    finally:
        for k, v in old.items():
            setattr(target, k, v)


with changed(Tag, depth=5) as t:
    print(t.depth)
print(Tag.depth)
with contextlib.suppress(FileNotFoundError, KeyError):
    print({"a": 1}["b"])
    print("never")
out = io.StringIO()
with contextlib.redirect_stdout(out):
    print("into a text")
print(repr(out.getvalue()))
with contextlib.ExitStack() as stack:
    for n in range(3):
        stack.callback(print, "callback", n)
    stack.enter_context(Tag("stack"))
    print("in the stack")


class Resource:
    def __init__(self, name):
        self.name = name

    def close(self):
        print("closing", self.name)


with contextlib.closing(Resource("file")) as resource, contextlib.nullcontext(7) as seven:
    print(resource.name, seven)


@changed(Tag, depth=2)
def decorated():
    return Tag.depth


print(decorated(), Tag.depth)


@contextlib.contextmanager
def broken():
    print("no yield")
    if False:
        yield


try:
    with broken():
        pass
except RuntimeError as error:
    print(error)
try:
    with 5:
        pass
except (TypeError, AttributeError) as error:
    print(type(error).__name__, error)


def early():
    with Tag("loop"):
        for n in range(3):
            with Tag("item", n=n):
                if n == 1:
                    return n
                continue


print(early())
