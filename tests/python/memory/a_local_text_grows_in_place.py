# In a function a text that only one local has grows where it is, once the line has run some times.
def grow():
    text = ""
    places = set()
    for letter in "abcdefghijklmnop":
        text += letter
        places.add(id(text))
    return text, len(places) < 16


def keep():
    text = "a" * 3
    seen = []
    for letter in "abcdefghijkl":
        text += letter
        seen.append(text)
    return seen


def hashed():
    text = "ab"
    found = {}
    for letter in "cdefghijkl":
        text = text + letter
        found[text] = len(text)
    return found


def wide():
    text = "abc"
    for letter in "d\u00e9f\u20acg\U0001f600h":
        text += letter
    return text


print(grow())
print(keep())
print(hashed())
print(wide())
