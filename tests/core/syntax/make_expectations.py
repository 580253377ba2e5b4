# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes syntax_errors.txt anew: asks the installed Pythons what they print for each case in it.

make_expectations.py FILE [CASES]   CASES: a text of sources, separated by lines of %%, to be added to the file

The file holds cases: a line "=== NUMBER", the source, then for each different answer a line "--- VERSIONS" and what
`python3 x.py` printed on standard error.
"""
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile

VERSIONS = ("3.11", "3.12", "3.13")


def interpreter(version):
    pyenv = os.environ.get("PYENV_ROOT", os.path.expanduser("~/.pyenv"))
    for path in [shutil.which("python" + version)] + glob.glob(f"{pyenv}/versions/{version}.*/bin/python3"):
        probe = "import sys; print('%d.%d' % sys.version_info[:2])"
        if path and subprocess.run([path, "-c", probe], capture_output=True, text=True).stdout.strip() == version:
            return path
    sys.exit(f"no Python {version} found")


def answer(python, source):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "x.py")
        with open(path, "w", newline="") as file:
            file.write(source)
        run = subprocess.run([python, "-W", "ignore", path], capture_output=True, text=True, stdin=subprocess.DEVNULL)
        return run.stderr.replace(path, "x.py")


def sources_in(path):
    sources = []
    if os.path.exists(path):
        for block in re.split(r"^=== \d+\n", open(path, newline="").read(), flags=re.MULTILINE)[1:]:
            sources.append(block.partition("--- 3.")[0])
    return sources


def main():
    path = sys.argv[1]
    sources = sources_in(path)
    for extra in sys.argv[2:]:
        sources += [s for s in open(extra, newline="").read().split("%%\n") if s not in sources]
    pythons = {version: interpreter(version) for version in VERSIONS}
    blocks = []
    for source in sources:
        answers = {}
        for version, python in pythons.items():
            answers.setdefault(answer(python, source), []).append(version)
        if any("Error: " not in text or "Traceback" in text for text in answers):
            print("not a syntax error everywhere, left out:", repr(source))
            continue
        text = "".join(f"--- {' '.join(versions)}\n{text}" for text, versions in answers.items())
        blocks.append(f"=== {len(blocks) + 1}\n{source}{text}")
    with open(path, "w", newline="") as file:
        file.write("".join(blocks))


main()
