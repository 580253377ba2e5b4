name = "ada"
team = [name, 7]
mates = team
print(mates is team)
