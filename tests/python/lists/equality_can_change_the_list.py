# A comparison may empty the list that is searched or compared.
class Emptying:
    def __init__(self, answer):
        self.answer = answer

    def __eq__(self, other):
        items.clear()
        return self.answer


for answer in (True, False):
    items = [1, Emptying(answer), 3]
    try:
        print(items.remove(5))
    except ValueError as error:
        print(error)
    print(items)
    items = [1, Emptying(answer), 3]
    print(items.count(3), 3 in [*items], items)
    items = [1, Emptying(answer), 3]
    print(items == [1, 2, 3], items)
