"""Generators that hold one another by the thousand die one after the other; the inner ones close too."""


def holder(inner):
    try:
        yield inner
    finally:
        closed.append(1)


closed = []
chain = None
for i in range(3000):
    one = holder(chain)
    next(one)
    chain = one
del one
chain = None
print(len(closed))
