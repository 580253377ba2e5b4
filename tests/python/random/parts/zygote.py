# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs in a real CPython: answers what programs print and what their objects are at each step.

Reads the names of programs in the current folder from standard input, one a line. Of each it writes one JSON line:
name, out, err, status, and steps, the lines that record_graph would store (None where it was not asked for them).
Each program runs in two forks of this process: by itself, from Py_Main's own function, and watched.
"""

import builtins
import ctypes
import gc
import importlib.machinery
import importlib.util
import json
import os
import pathlib
import resource
import sys
import types

import maker

SECONDS = 10
CPU_SECONDS = 2  # those that never end are of no use
LIBC = ctypes.CDLL(None)  # one: it makes garbage
HERE = pathlib.Path(__file__).resolve().parent


def load_recorder():
    sys.dont_write_bytecode = True
    loader = importlib.machinery.SourceFileLoader("record_graph", str(HERE.parent.parent / "record_graph"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("record_graph", loader))
    loader.exec_module(module)
    return module


def run_by_itself(name):
    """In a fork: never returns. What python3 NAME does, without a new process."""
    for stream, number in (("out", 1), ("err", 2)):
        os.dup2(os.open("%s.%s" % (name, stream), os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    # A module of its own, which nothing here holds: that decides who dies how at exit.
    sys.modules["__main__"] = types.ModuleType("__main__")
    sys.modules["__main__"].__builtins__ = builtins
    sys.argv = [name]
    sys.path[0] = os.getcwd()
    open_file = LIBC.fopen
    open_file.restype = ctypes.c_void_p
    api = ctypes.pythonapi
    api.PyRun_SimpleFileExFlags.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.c_void_p]
    failed = api.PyRun_SimpleFileExFlags(open_file(name.encode(), b"r"), name.encode(), 1, None)
    api.Py_Exit(1 if failed else 0)


def watch(name, recorder, step):
    watcher = recorder.Watcher(pathlib.Path(name), step)
    try:
        watcher.run()
    except BaseException as error:
        watcher.lines = ["? " + repr(error)]
    return {"steps": watcher.lines, "watched": watcher.out.getvalue(), "addresses": watcher.addresses,
            "states": watcher.states}


def in_fork(work):
    """What `work` returned in a fork, through a pipe, and the fork's status."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        LIBC.alarm(SECONDS)
        resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
        os.close(reading)
        os.write(writing, b"")
        text = json.dumps(work())
        with open(writing, "w") as pipe:
            pipe.write(text)
        os._exit(0)
    os.close(writing)
    with open(reading) as pipe:
        text = pipe.read()
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return (json.loads(text) if text else None), status


def serve(watches, step):
    recorder = load_recorder()
    names = sys.stdin.read().split()
    for module in maker.MODULES:  # each fork has them at once
        __import__(module)
    gc.collect()
    gc.freeze()
    for name in names:
        _, status = in_fork(lambda: run_by_itself(name))
        answer = {"name": name, "status": status, "steps": None}
        for stream in ("out", "err"):
            with open("%s.%s" % (name, stream), encoding="utf-8", errors="replace") as file:
                answer[stream] = file.read(1 << 20)
            os.unlink("%s.%s" % (name, stream))
        if watches:
            answer.update(in_fork(lambda: watch(name, recorder, step))[0] or {})
        os.write(1, (json.dumps(answer) + "\n").encode())
