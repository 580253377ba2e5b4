# SPDX-License-Identifier: GPL-3.0-or-later
from fractions import Fraction


class Matrix:
    __slots__ = ("rows",)

    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        if len({len(row) for row in self.rows}) != 1:
            raise ValueError("rows of different lengths")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    def __getitem__(self, place):
        if isinstance(place, tuple):
            i, j = place
            if isinstance(i, slice) or isinstance(j, slice):
                rows = self.rows[i] if isinstance(i, slice) else [self.rows[i]]
                return Matrix([row[j] if isinstance(j, slice) else [row[j]] for row in rows])
            return self.rows[i][j]
        return self.rows[place]

    def __setitem__(self, place, value):
        i, j = place
        self.rows[i][j] = value

    def __eq__(self, other):
        return self.rows == other.rows if isinstance(other, Matrix) else NotImplemented

    def __add__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        return Matrix([[a + b for a, b in zip(*pair)] for pair in zip(self.rows, other.rows, strict=True)])

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"{self.shape} @ {other.shape}")
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows])

    def __mul__(self, factor):
        return Matrix([[factor * a for a in row] for row in self.rows])

    __rmul__ = __mul__

    def __neg__(self):
        return self * -1

    def __pow__(self, n):
        result = Matrix.identity(self.shape[0])
        for _ in range(n):
            result @= self
        return result

    def __invert__(self):
        return Matrix(zip(*self.rows))

    def __iter__(self):
        return (a for row in self.rows for a in row)

    def __repr__(self):
        width = max(len(str(a)) for a in self)
        return "\n".join("[" + " ".join(f"{a!s:>{width}}" for a in row) + "]" for row in self.rows)


def determinant(m):
    rows, sign, product = [[Fraction(a) for a in row] for row in m.rows], 1, Fraction(1)
    for i in range(len(rows)):
        pivot = next((k for k in range(i, len(rows)) if rows[k][i]), None)
        if pivot is None:
            return Fraction(0)
        if pivot != i:
            rows[i], rows[pivot], sign = rows[pivot], rows[i], -sign
        product *= rows[i][i]
        for k in range(i + 1, len(rows)):
            factor = rows[k][i] / rows[i][i]
            rows[k] = [a - factor * b for a, b in zip(rows[k], rows[i])]
    return sign * product


a, b = Matrix([[1, 2], [3, 4]]), Matrix([[0, 1], [1, 0]])
print(a, a + b, a @ b, 3 * a, -a, ~a, a ** 5, sep="\n--\n")
print(a == Matrix([[1, 2], [3, 4]]), a != b, a == 1, list(a), sum(a), max(a), a[1, 0], a[0], a[:, 1].rows, a[0, :].rows)
a[0, 0] = 10
print(a.rows, determinant(a), determinant(Matrix([[0, 2, 1], [3, 0, 1], [1, 1, 1]])), determinant(Matrix([[1, 2], [2, 4]])))
for bad in (lambda: a @ Matrix([[1, 2, 3]]), lambda: a + 1, lambda: Matrix([[1], [1, 2]]), lambda: hash(a), lambda: a[5, 0], lambda: setattr(a, "x", 1),
            lambda: a + Matrix([[1, 2]]), lambda: Matrix([])):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
