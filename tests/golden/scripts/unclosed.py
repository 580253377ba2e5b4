scores = [72, 95]
best = scores
print(best is scores

def add_bonus(marks):
    marks.append(300)
