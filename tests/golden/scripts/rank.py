def third(marks):
    return marks[2]

scores = [72, 95]
print("start")
print(third(scores))
