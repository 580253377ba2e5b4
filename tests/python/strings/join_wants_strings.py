# SPDX-License-Identifier: GPL-3.0-or-later
print(",".join(["a", "b"]), "".join([]), "-".join("abc"), ", ".join(("x",)), " ".join(str(i) for i in range(3)))
for bad in ([1, 2], ["a", None], 5, ["a", b"b"]):
    try:
        ",".join(bad)
    except TypeError as error:
        print(error)
