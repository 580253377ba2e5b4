# SPDX-License-Identifier: GPL-3.0-or-later
def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return run
inc = lambda x: x + 1
dbl = lambda x: x * 2
print(compose(inc, dbl)(5), compose(dbl, inc)(5), compose()(7), compose(str, inc, dbl)(1))
def curry(f, n=2):
    return f if n < 2 else lambda a: (lambda b: f(a, b))
print(curry(lambda a, b: a - b)(10)(3), (lambda f: f(f))(lambda g: "self" if g else ""))
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(Y(lambda rec: lambda n: 1 if n == 0 else n * rec(n - 1))(6))
