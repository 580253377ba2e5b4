# A comparison during a lookup may change the dict: the lookup begins anew where its entry is gone.
class Key:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return 1

    def __eq__(self, other):
        table.clear()
        for i in range(20):
            table[i] = i
        return self.number == getattr(other, "number", None)


table = {}
table[Key(1)] = 1
table[Key(2)] = 2
print(len(table))
table = {Key(1): 1}
print(table.get(Key(1)), len(table))
table = {Key(1): 1}
print(table.pop(Key(1), "no"), len(table))
table = {Key(1): 1}
print(table.setdefault(Key(1), "no"), len(table))


class Anew:
    asked = 0

    def __hash__(self):
        return 5

    def __eq__(self, other):
        Anew.asked += 1
        if Anew.asked < 50:
            many.clear()
            many[Anew()] = 1
        return False


many = {}
for i in range(5):
    many[Anew()] = i
print(len(many))
