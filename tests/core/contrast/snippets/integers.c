// SPDX-License-Identifier: GPL-3.0-or-later
//: uint8 takes 250 and ten
uint8_t x = 250; uint8_t y = x; x = x + 10; printf("%d %d\n", x, y);
//: int8 takes 300
int8_t x = 300; printf("%d\n", x);
//: int8 takes 200
int8_t x = 200; printf("%d\n", x);
//: int8 takes minus 129
int8_t x = -129; printf("%d\n", x);
//: uint8 takes minus one
uint8_t x = -1; printf("%d\n", x);
//: uint16 wraps upward
uint16_t x = 65535; x++; printf("%u\n", x);
//: uint16 wraps downward
uint16_t x = 0; x--; printf("%u\n", x);
//: int16 takes 40000
int16_t x = 40000; printf("%d\n", x);
//: uint32 wraps
uint32_t x = 4294967295u; x = x + 1; printf("%u\n", x);
//: uint32 below zero
uint32_t x = 0; x = x - 1; printf("%u\n", x);
//: uint64 wraps
uint64_t x = 18446744073709551615u; x += 2; printf("%lu\n", x);
//: uint64 below zero
uint64_t x = 3; x -= 5; printf("%lu\n", x);
//: unsigned product wraps
unsigned a = 100000, b = 100000; printf("%u\n", a * b);
//: unsigned long product wraps
unsigned long a = 5000000000u, b = 5000000000u; printf("%lu\n", a * b);
//: signed overflow with wrap
int x = INT_MAX; x = x + 1; printf("%d\n", x);
//: signed product with wrap
int x = 123456789; x = x * 1000; printf("%d\n", x);
//: signed difference with wrap
int x = INT_MIN; x = x - 1; printf("%d\n", x);
//: long overflow with wrap
long x = LONG_MAX; x += 10; printf("%ld\n", x);
//: negated minimum with wrap
int x = INT_MIN; x = -x; printf("%d\n", x);
//: small types become int first
uint8_t a = 200, b = 100; printf("%d %zu\n", a + b, sizeof(a + b));
//: char plus char is an int
char a = 100, b = 100; int c = a + b; char d = a + b; printf("%d %d\n", c, d);
//: complement of a small type
uint8_t a = 0; printf("%d %d\n", ~a, (uint8_t)~a);
//: shift of a small type
uint8_t a = 255; printf("%d %d\n", a << 4, (uint8_t)(a << 4));
//: division goes toward zero
printf("%d %d %d %d\n", 7 / 2, -7 / 2, 7 / -2, -7 / -2);
//: remainder has the sign of the left side
printf("%d %d %d %d\n", 7 % 3, -7 % 3, 7 % -3, -7 % -3);
//: unsigned division
unsigned a = 4294967290u; printf("%u %u\n", a / 7, a % 7);
//: mixed division is unsigned
int a = -10; unsigned b = 3; printf("%u\n", a / b);
//: minus one is not below one, unsigned
printf("%d %d\n", -1 < 1u, -1 < 1);
//: minus one and unsigned long
printf("%d %d\n", -1 > 0ul, -1 > 0l);
//: unsigned int and long
printf("%d\n", -1l < 1u);
//: sizeof is unsigned
printf("%d\n", sizeof(int) > -1);
//: shifts to the right keep the sign
printf("%d %d %u\n", -8 >> 1, -1 >> 31, 0xffffffffu >> 28);
//: shifts of long
printf("%ld %lu\n", 1l << 40, 1ul << 63);
//: unsigned shift drops bits
uint32_t x = 0x80000001u; x <<= 1; printf("%u\n", x);
//: bits and or xor
printf("%d %d %d\n", 12 & 10, 12 | 10, 12 ^ 10);
//: bits of negative numbers
printf("%d %d %d\n", -1 & 255, -256 | 1, -1 ^ 1);
//: octal hex binary
printf("%d %d %d\n", 0777, 0xff, 0b1010);
//: suffixes
printf("%zu %zu %zu %zu\n", sizeof(1), sizeof(1L), sizeof(1u), sizeof(1ull));
//: types of large constants
printf("%zu %zu %zu %zu\n", sizeof(2147483647), sizeof(2147483648), sizeof(0xffffffff), sizeof(0x100000000));
//: character constants
printf("%d %d %d %d %zu\n", 'A', '\n', '\0', '\x41', sizeof('A'));
//: escapes
printf("%d %d %d %d\n", '\\', '\'', '\101', '\377');
//: increments
int i = 5; int a = i++; int b = ++i; int c = i--; int d = --i; printf("%d %d %d %d %d\n", i, a, b, c, d);
//: compound assignments
int x = 100; x += 5; x -= 3; x *= 2; x /= 7; x %= 10; x <<= 3; x >>= 1; x |= 1; x &= 15; x ^= 6; printf("%d\n", x);
//: compound on small types
uint8_t x = 200; x += 100; printf("%d ", x); x *= 3; printf("%d ", x); x -= 200; printf("%d\n", x);
//: compound shift on small types
int8_t x = 100; x <<= 1; printf("%d ", x); x >>= 1; printf("%d\n", x);
//: assignment has the value of the box
uint8_t x; int y = x = 300; printf("%d %d\n", x, y);
//: chained assignment
int a, b, c; a = b = c = 7; printf("%d %d %d\n", a, b, c);
//: comma
int a = (1, 2, 3); printf("%d\n", a);
//: conditional
int a = 5; printf("%d %d\n", a > 3 ? 10 : 20, a < 3 ? 10 : 20);
//: conditional has one type
printf("%zu %d\n", sizeof(1 ? 1 : 2.0), (1 ? -1 : 0u) > 0);
//: logic gives one or zero
printf("%d %d %d %d %d\n", 5 && 3, 5 && 0, 0 || 9, !5, !0);
//: logic stops early
int n = 0; int r = 0 && n++; r = 1 || n++; printf("%d %d\n", n, r);
//: bool keeps one or zero
bool a = 5; bool b = 0; bool c = 256; bool d = 0.5; printf("%d %d %d %d\n", a, b, c, d);
//: bool counts
bool a = true; a = a + a; printf("%d %zu\n", a, sizeof a);
//: equality of types
int8_t a = -1; uint8_t b = 255; printf("%d %d\n", a == b, (uint8_t)a == b);
//: plain char has a sign here
char c = 200; printf("%d\n", c);
//: char from an int and back
int x = 1000; char c = x; x = c; printf("%d\n", x);
//: limits
printf("%d %d %d %d\n", CHAR_BIT, SCHAR_MIN, UCHAR_MAX, SHRT_MAX);
//: more limits
printf("%d %d %u %ld %lu\n", INT_MIN, INT_MAX, UINT_MAX, LONG_MIN, ULONG_MAX);
//: limits of fixed types
printf("%d %d %u %ld\n", INT8_MIN, UINT16_MAX, UINT32_MAX, INT64_MAX);
//: precedence
printf("%d %d %d %d\n", 2 + 3 * 4, (2 + 3) * 4, 1 << 2 + 1, 5 & 3 == 3);
//: associativity
printf("%d %d %d\n", 100 - 10 - 1, 100 / 10 / 2, 2 - -3);
//: unary plus widens
char c = 'x'; printf("%zu %zu\n", sizeof(c), sizeof(+c));
//: minus of unsigned
unsigned u = 1; printf("%u\n", -u);
//: minus of a small unsigned
uint8_t u = 1; printf("%d\n", -u);
//: defined names
#define SIZE 4
#define TWICE (SIZE * 2)
int a[SIZE]; printf("%zu %d\n", sizeof a, TWICE);
