# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(*errors):
    try:
        raise ExceptionGroup("all", list(errors))
    except* ValueError as group:
        print("values", [str(e) for e in group.exceptions])
    except* (KeyError, IndexError) as group:
        print("lookups", len(group.exceptions), type(group).__name__)
    else:
        print("never")
    finally:
        print("end")
attempt(ValueError(1), KeyError(2), ValueError(3))
try:
    attempt(TypeError(5), ValueError(6))
except ExceptionGroup as rest:
    print("rest", rest.exceptions)
try:
    raise ValueError("alone")
except* ValueError as group:
    print(repr(group))
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError("new")
except ExceptionGroup as group:
    print(repr(group))
try:
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ExceptionGroup:
        pass
except TypeError as error:
    print(error)
try:
    raise ExceptionGroup("outer", [ExceptionGroup("inner", [ValueError(1)]), TypeError(2)])
except* TypeError as t:
    print(repr(t))
except* ValueError as v:
    print(repr(v))
