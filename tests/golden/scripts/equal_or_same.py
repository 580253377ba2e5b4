# nametag: lesson title="Equal is not identical" chapter="Sharing" minutes=5
# %% Equal or the same?
# nametag: ask arrow of=x
x = 1000
# nametag: ask arrow of=y
y = x + 0
print(x == y)
# nametag: ask is of="x y"
print(x is y)
