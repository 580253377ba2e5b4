# nametag: lesson title="Two tags, one list" chapter="Sharing" minutes=5
# %% Shared or copied?
a = ["pear"]
# nametag: ask arrow of=b
b = a
b.append("plum")
print(a)
