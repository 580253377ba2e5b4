# SPDX-License-Identifier: GPL-3.0-or-later
print(exit, quit, sep="\n")
print(repr(exit), str(quit), exit.name, quit.eof)
for leave in (lambda: exit(), lambda: quit(0), lambda: exit("a message"), lambda: exit(code=7), lambda: __import__("sys").exit(3), lambda: __import__("sys").exit()):
    try:
        leave()
    except SystemExit as end:
        print(repr(end), end.code, end.args)
try:
    exit(1, 2)
except TypeError as error:
    print(str(error).split("() ")[1])
try:
    print("working")
    quit("the end")
finally:
    print("still runs")
print("never")
