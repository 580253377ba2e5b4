# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(text):
    try:
        print(text, "gives", eval(text))
    except Exception as error:
        print(text, "raises", type(error).__name__, error)


for text in ("int[3]", "list[int][int]", "isinstance([], list[int])", "issubclass(list, list[int])",
             "list[int].missing", "range[int]", "str[int]", "zip[int]", "property[int]", "type(list[int])(list)",
             "ExceptionGroup[int]", "BaseException[int]", "enumerate[int]", "object[int]", "bool[1]"):
    attempt(text)
