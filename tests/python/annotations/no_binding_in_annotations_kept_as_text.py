# SPDX-License-Identifier: GPL-3.0-or-later
for s in ["from __future__ import annotations\nx: (y := 5) = 1", "from __future__ import annotations\ndef f(a: (b := 1)): pass","from __future__ import annotations\ndef f() -> (yield): pass","from __future__ import annotations\nx: (yield) = 1","def f():\n x: (y := 5) = 1\n return y", "from __future__ import annotations\ndef f():\n x: (y := 5) = 1\n return y", "x: (y := 5) = 1", "from __future__ import annotations\nx: (lambda: (y := 1)) = 2"]:
    try:
        compile(s, "f", "exec"); print("ok")
        d = {}
        exec(s, d); print(d.get("__annotations__"))
    except SyntaxError as e: print(e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text)
