# SPDX-License-Identifier: GPL-3.0-or-later
# nametag: lesson title="Rebinding" chapter="Boxes and names"

# %% The same three lines
x = 250
y = x
x = x + 10

# %% The same in C [raw] language="c"
# uint8_t x = 250;
# uint8_t y = x;
# x = x + 10;

# %% Print
print(x, y)

# %% A call
def square(n):
    result = n * n
    return result

squares = [1, 4]
squares.append(square(1003))

# %% The same in C [raw] language="c"
# int square(int n)
# {
#     int result = n * n;
#     return result;
# }
#
# int squares[2] = {1, 4};
# squares[2] = square(1003);
