# More defaults than parameters: the last ones count. Code fits only where its free names are as many.
def empty():
    return "empty"


empty.__defaults__ = (1, 2, 3)
print(empty())
try:
    empty(7)
except TypeError as error:
    print(error)
empty.__code__ = (lambda a, b: (a, b)).__code__
print(empty(), empty(7), empty(7, 8), empty(b=9))


def keeper():
    kept = 1
    return lambda: kept


inner = keeper()
for function, code in ((inner, empty.__code__), (empty, inner.__code__)):
    try:
        function.__code__ = code
    except ValueError as error:
        print(error)
inner.__code__ = keeper().__code__
print(inner())
