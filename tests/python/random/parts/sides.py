# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks nametag and the real CPythons about programs, many at a time, and says where they differ."""

import json
import os
import pathlib
import re
import subprocess
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
LIMIT_STATUS = 3
CRASH = 128
TIMES_AGAIN = 12  # a digit more or less in an address is not seen at once


def plain(text):
    """Without addresses and the library's own lines, and without the frame that calls from Python what else C calls."""
    text = re.sub(r'Traceback [^\n]*\n  File "[^"\n]*zygote.py"[^\n]*\n', "", text)
    text = re.sub('  File "[^"\n]*/lib/python3[^\n]*\n(    [^\n]*\n)*', "", text)
    return re.sub("at 0x[0-9a-f]+", "at 0x...", text)


class Difference:
    """Where the two answers about one program are not the same: the first line of one kind."""

    def __init__(self, kind, wanted, got):
        self.kind, self.wanted, self.got = kind, wanted, got

    def signature(self):
        """Much the same for differences of one cause."""
        rough = re.sub(r"\d+", "#", f"{self.wanted} | {self.got}")
        return f"{self.kind}: {rough}"[:300]

    def is_like(self, other):
        """Whether it is, as far as words tell, what the other is too."""
        mine, others = (set(re.findall("[A-Za-z_]{4,}", f"{one.wanted} {one.got}")) for one in (self, other))
        same_kind = self.kind.split()[0] == other.kind.split()[0]
        return same_kind and 2 * len(mine & others) >= len(others)

    def __str__(self):
        return f"{self.kind}\n   CPython: {self.wanted}\n   nametag: {self.got}"


def differs_in_shared_counts_only(wanted, got):
    """Of None, say, 3.11 counts as many holders as the whole interpreter happens to have: nametag says 10**9."""
    ours, theirs = re.findall(r"\d+", got), re.findall(r"\d+", wanted)
    same_words = re.sub(r"\d+", "#", wanted) == re.sub(r"\d+", "#", got)
    return same_words and all(a == b or re.fullmatch(r"10000\d{5}", a) for a, b in zip(ours, theirs))


def first_difference(kind, wanted, got):
    left, right = wanted.split("\n"), got.split("\n")
    for i in range(max(len(left), len(right))):
        one = left[i] if i < len(left) else "(nothing)"
        other = right[i] if i < len(right) else "(nothing)"
        if one != other and not differs_in_shared_counts_only(one, other):
            return Difference(kind, one, other)
    return None


def answers_differ(real, again):
    """Whether CPython itself gives another answer when it is asked once more, at other addresses."""
    return not again or again["steps"] != real["steps"] or any(plain(again[k]) != plain(real[k]) for k in ("out", "err"))


def steps_difference(real, ours):
    wanted, got = real["steps"], ours["steps"]
    for i in range(max(len(wanted), len(got))):
        one = wanted[i] if i < len(wanted) else "(nothing)"
        other = got[i] if i < len(got) else "(nothing)"
        if one != other:
            same = one.rsplit(" ", 1)[0] == other.rsplit(" ", 1)[0]
            return Difference(f"objects at step {i}" if same else f"step {i}", one, other)
    return None


def compare(real, ours):
    """A Difference or None; "skip" where the program is of no use: without an end, or telling addresses."""
    if real is None or real["status"] < 0:
        return "skip"  # it did not end in time
    if ours is None:
        return Difference("crash", "status %d" % real["status"], "died")
    if ours["status"] in (LIMIT_STATUS, 4, 70):
        return Difference("refused", "status %d" % real["status"], ours["reason"])
    found = first_difference("output", plain(real["out"]), plain(ours["out"]))
    found = found or first_difference("error text", plain(real["err"]), plain(ours["err"]))
    if found or real["status"] != ours["status"]:
        return found or Difference("status", real["status"], ours["status"])
    if real["steps"] is None or ours["steps"] is None:
        return None
    undisturbed = not real["addresses"] and plain(real["out"]).startswith(plain(real["watched"])) and len(real["steps"]) > 1
    return steps_difference(real, ours) if undisturbed else None


def step_line(record):
    digits = record["hash"][:8]
    if record["ev"] == "end":
        return "z " + digits
    return f"{record['ev'][0]} {record['line']} {record['fn']} {digits}"


class Sides:
    """nametag and one version of CPython."""

    def __init__(self, ours, python, version, graph):
        self.ours, self.python, self.version, self.graph = ours, python, version, graph
        self.asked = 0

    def without_graph(self):
        return Sides(self.ours, self.python, self.version, False)

    def surroundings(self):
        kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
        kept.update(PYTHONHASHSEED="0", LC_ALL="C.UTF-8", TZ="UTC", PYTHONDONTWRITEBYTECODE="1")
        return kept

    def ask_python(self, folder, names):
        command = "import sys; sys.path.insert(1, %r); import zygote; zygote.serve(%r, -1)" % (str(HERE), self.graph)
        run = subprocess.run([self.python, "-X", "utf8", "-c", command], input="\n".join(names), text=True, cwd=folder,
                             env=self.surroundings(), stdout=subprocess.PIPE)
        return {answer["name"]: answer for answer in map(json.loads, run.stdout.splitlines())}

    def ask_nametag(self, folder, names):
        """One process answers all; where it dies, the next begins after that program."""
        answers, left = {}, list(names)
        while left:
            run = subprocess.run([self.ours, self.version, "graph" if self.graph else "plain"], input="\n".join(left) + "\n",
                                 text=True, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            done = 0
            for text in run.stdout.split("\nend\n")[:-1]:
                head, *rows = text.lstrip("\n").split("\n")
                answer = json.loads(head)
                records = [json.loads(row) for row in rows[1:]]
                answer["steps"] = [step_line(r) for r in records if "ev" in r and not r.get("stopped")] if self.graph else None
                answers[answer["name"]] = answer
                done += 1
            left = left[done + 1:]
        return answers

    def differences(self, texts):
        """Of each text a Difference, None or "skip"."""
        self.asked += len(texts)
        with tempfile.TemporaryDirectory() as folder:
            names = [f"p{i}.py" for i in range(len(texts))]
            for name, text in zip(names, texts):
                pathlib.Path(folder, name).write_text(text, encoding="utf-8")
            real = self.ask_python(folder, names)
            ended = [name for name in names if name in real and real[name]["status"] >= 0]
            ours = self.ask_nametag(folder, ended) if ended else {}
            found = {name: compare(real.get(name), ours.get(name)) for name in names}
            doubtful = [name for name in ended if isinstance(found[name], Difference)]
            for _ in range(TIMES_AGAIN):
                again = self.ask_python(folder, doubtful) if doubtful else {}
                for name in doubtful:
                    if answers_differ(real[name], again.get(name)):
                        found[name] = "skip"  # a part of an address decides
                doubtful = [name for name in doubtful if found[name] != "skip"]
        return [found[name] for name in names]
