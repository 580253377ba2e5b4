# Searching for long parts in long texts: repeated letters, from both ends, in all widths.
for letter, other in [("a", "b"), ("\xe4", "\xf6"), ("\u20ac", "\u20ad"), ("\U0001f600", "\U0001f601")]:
    text = letter * 50_000 + other + letter * 50_000
    long = letter * 5_000
    print(text.find(long + other), text.rfind(other + long), text.find(other + long + other))
    print(text.count(long), text.count(long + other), long + other in text, other + long + other in text)
    print([len(part) for part in text.split(long)][:4], [len(part) for part in text.rsplit(long, 3)])
    print([len(part) for part in text.partition(long + other)], [len(part) for part in text.rpartition(long)])
    print(len(text.replace(long, "")), len(text.replace(long + other, other)), text.rindex(long), text.index(long, 7))
    print((text[:40] + other).rfind(letter * 33), (other + text[:40]).find(letter * 33), text[:31].rfind(letter * 32))

text = b"a" * 50_000 + b"b" + b"a" * 50_000
long = b"a" * 5_000
print(text.find(long + b"b"), text.rfind(b"b" + long), text.find(b"b" + long + b"b"), b"b" + long in text)
print(text.count(long), [len(part) for part in text.split(long)][:4], [len(part) for part in text.rsplit(long, 2)])
print([len(part) for part in text.partition(long + b"b")], [len(part) for part in text.rpartition(long)])
print(len(text.replace(long, b"")), text.rindex(long), bytearray(text).rfind(long, 0, 60_000))
print("a b c".split(None, -(2**63)), b"a b c".split(None, -(2**63)), "a b c".rsplit(" ", -(2**63)))
print(b"\x01\x02\x03".hex(":", -(2**31)), b"\x01\x02\x03".hex(":", 2**31 - 1))
