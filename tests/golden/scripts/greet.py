name = input("Your name? ")
people = [name, "Bo"]
print("Hello", people)
