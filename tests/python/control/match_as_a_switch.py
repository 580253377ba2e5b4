# SPDX-License-Identifier: GPL-3.0-or-later
def http(code):
    match code:
        case 200 | 201:
            return "ok"
        case 404:
            return "not found"
        case int() if 500 <= code < 600:
            return "server error"
        case _:
            return "unknown"
print([http(c) for c in (200, 201, 404, 503, 700, "x")])
def command(line):
    match line.split():
        case ["go", direction]:
            return f"going {direction}"
        case ["take", *things] if things:
            return f"taking {', '.join(things)}"
        case ["quit" | "exit"]:
            return "bye"
        case []:
            return "say something"
        case [verb, *_]:
            return f"cannot {verb}"
for l in ("go north", "take a b", "take", "exit", "", "dance now"):
    print(command(l))
