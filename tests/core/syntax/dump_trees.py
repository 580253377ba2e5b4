# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints ast.dump() of each file given, a line a file: what tst_parser_differential compares with.

dump_trees.py FILE...       the trees
dump_trees.py --library     the names of the standard library's files, a line a file
"""
import ast
import glob
import os
import sys
import warnings

warnings.simplefilter("ignore")
if sys.argv[1] == "--library":
    folder = os.path.dirname(os.__file__)
    tests = "grammar syntax fstring patma type_params type_aliases generators decorators named_expressions unpack_ex"
    files = glob.glob(folder + "/*.py") + [f"{folder}/test/test_{name}.py" for name in tests.split()]
    print("\n".join(sorted(name for name in files if os.path.exists(name))))
else:
    for name in sys.argv[1:]:
        try:
            with open(name, "rb") as file:
                print(ast.dump(ast.parse(file.read(), name), include_attributes=True))
        except SyntaxError as error:
            print("SyntaxError", error.msg)
