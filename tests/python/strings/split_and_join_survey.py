# SPDX-License-Identifier: GPL-3.0-or-later
text = "  a,b,,c  "
print(text.split(","), text.split(), text.split(",", 1), text.rsplit(",", 1), text.strip().split(",,"), "".split(), "".split(","), " ".split(" "))
print("a\nb\r\nc\rd\x0be\x1cf\u2028g".splitlines(), "a\nb\n".splitlines(True), "\n".splitlines(), "a--b".partition("--"), "ab".partition("-"), "a-b-c".rpartition("-"), "abc".rpartition("-"))
print(",".join("abc"), "".join([]), "-".join({"k": 1, "l": 2}), "a".join(["x"]), " ".join(str(n) for n in range(3)), "ab".join(("1", "2", "3")))
for call in (lambda: "a".split(""), lambda: ",".join([1, 2]), lambda: ",".join("a", "b"), lambda: "a".partition(""), lambda: "a".split(1), lambda: ",".join(5), lambda: "a".splitlines(1, 2)):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
