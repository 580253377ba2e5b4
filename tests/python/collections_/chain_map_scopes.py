# SPDX-License-Identifier: GPL-3.0-or-later
from collections import ChainMap
defaults = {"colour": "red", "size": 1}
user = {"size": 2}
settings = ChainMap(user, defaults)
print(settings["colour"], settings["size"], len(settings), list(settings), "size" in settings)
settings["new"] = True
print(user, defaults, settings)
inner = settings.new_child({"size": 9})
print(inner["size"], inner.parents["size"], inner.maps[0])
del inner["size"]
print(inner["size"], dict(inner))
try:
    del inner["colour"]
except KeyError as error:
    print(error)
print(settings | {"x": 1}, type({"x": 1} | settings).__name__, settings == dict(settings))
print(inner.pop("size", "none"), ChainMap().get("a"), bool(ChainMap()))
