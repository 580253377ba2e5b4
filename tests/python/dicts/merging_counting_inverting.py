# SPDX-License-Identifier: GPL-3.0-or-later
stock, order = {"tea": 5, "bun": 2}, {"bun": 1, "jam": 4}
print(stock | order, order | stock, {**stock, **order}, {k: stock.get(k, 0) + order.get(k, 0) for k in stock | order})
print({v: k for k, v in stock.items()}, dict(sorted(stock.items(), key=lambda kv: kv[1])), max(stock, key=stock.get), min(stock.items(), key=lambda kv: kv[1]), sum(stock.values()), sorted(stock, key=stock.get, reverse=True))
text = "to be or not to be"
counts, places = {}, {}
for place, word in enumerate(text.split()):
    counts[word] = counts.get(word, 0) + 1
    places.setdefault(word, []).append(place)
print(counts, places, {w: len(w) for w in counts if len(w) > 2}, [w for w, n in counts.items() if n == max(counts.values())])
nested = {"a": {"b": {"c": 1}}}
nested["a"]["b"]["d"] = 2
try:
    nested["a"]["x"]["y"] = 1
except KeyError as error:
    print("KeyError", error)
print(nested, nested.get("q", {}).get("r"), list(nested["a"]["b"].items())[-1])
