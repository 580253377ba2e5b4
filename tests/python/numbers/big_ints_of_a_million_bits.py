# Sizes that must work and be right, whatever is refused beyond them.
import math

million = 2**20
a = (1 << million) - 1
b = 3**600_000
print(a.bit_length(), b.bit_length(), (2**million).bit_length())
print(hash(a), hash(b), hash(-b))
print((a * b).bit_length(), hash(a * b))
print(hash((a * b) // b), (a * b) % b, hash(a // 7**50_000), hash(a % 7**50_000))
print([hash(part) for part in divmod(-a, 10**100_000)])
print(b / a, b / (b + 1), (a * 3) / a)
print(hash(a << 12_345), hash(a >> 12_345), hash(a & b), hash(a | b), hash(a ^ b))
print(a < b, a == a + 0, a * b == b * a, -a < b)
print(math.isqrt(b * b) == b, hash(math.isqrt(a)))
print(hash(math.gcd(6**40_000, 10**40_000)), hash(math.lcm(6**4_000, 10**4_000)))
print(hash(math.factorial(20_000)), hash(math.comb(20_000, 9_000)), hash(math.perm(20_000, 9_000)))
print(pow(3, 2**2048 - 1, 2**2048 - 159) % 1_000_003, pow(3, -1, 2**1000 - 1 + 2) % 1_000_003)
print(hash(round(a, -100_000)), round(123456, -9), round(-123456, -5))
print(len(hex(a)), len(bin(b)), int(hex(b), 16) == b, int("f" * 100_000, 16).bit_length())
print((5).to_bytes(8, "big"), int.from_bytes(b"\xff" * 1000, "little").bit_length())
