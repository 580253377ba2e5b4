// SPDX-License-Identifier: GPL-3.0-or-later
//: int takes 3.9
int x = 3.9; int y = -3.9; printf("%d %d\n", x, y);
//: uint8 takes 200.7
uint8_t x = 200.7; printf("%d\n", x);
//: float keeps fewer digits
float f = 0.1; double d = 0.1; printf("%.10f %.10f %d\n", f, d, f == d);
//: float and large int
float f = 16777217; printf("%.1f\n", f);
//: double and large long
double d = 9007199254740993; printf("%.1f\n", d);
//: int divided, then made real
double d = 7 / 2; double e = 7 / 2.0; printf("%.2f %.2f\n", d, e);
//: cast before division
int a = 7, b = 2; printf("%.2f\n", (double)a / b);
//: float arithmetic rounds
float a = 1.0f / 3.0f; printf("%.9f\n", a);
//: float sum is float
float a = 0.1f, b = 0.2f; printf("%.9f %zu\n", a + b, sizeof(a + b));
//: float and double make double
float a = 0.1f; printf("%.9f %zu\n", a + 0.2, sizeof(a + 0.2));
//: tenth and two tenths
printf("%d %.17g\n", 0.1 + 0.2 == 0.3, 0.1 + 0.2);
//: sizes of real types
printf("%zu %zu %zu %zu\n", sizeof(float), sizeof(double), sizeof(1.0), sizeof(1.0f));
//: int becomes float in sums
printf("%.3f\n", 1 + 0.5);
//: unsigned becomes double
unsigned u = 4000000000u; double d = u; printf("%.1f\n", d);
//: minus one as unsigned, then double
double d = (unsigned)-1; printf("%.1f\n", d);
//: unsigned long becomes float
unsigned long u = 18446744073709551615u; float f = u; double d = u; printf("%.1f %.1f\n", f, d);
//: large double becomes unsigned long
double d = 18000000000000000000.0; unsigned long u = d; printf("%lu\n", u);
//: compound with int and double
int x = 10; x *= 1.5; printf("%d ", x); x += 0.9; printf("%d\n", x);
//: increments of double
double d = 0.5; d++; ++d; d--; printf("%.2f\n", d);
//: comparisons
printf("%d %d %d\n", 1.5 > 1, 1.5f == 1.5, 0.1f == 0.1);
//: truth of reals
printf("%d %d %d\n", !0.0, !0.1, 0.5 && 1);
//: infinity
double z = 0; printf("%f %f\n", 1 / z, -1 / z);
//: not a number differs from itself
double z = 0; double n = z / z; printf("%d %d\n", n == n, n != n);
//: negative zero
double z = -0.0; printf("%f %d\n", z, z == 0);
//: scientific constants
printf("%f %f %g\n", 1e3, 1.5e-2, 2.5E+10);
//: bytes of a float
float f = 1.0f; unsigned char *p = (unsigned char *)&f; printf("%02x %02x %02x %02x\n", p[0], p[1], p[2], p[3]);
//: bytes of a double
double d = -2.5; unsigned char *p = (unsigned char *)&d; for (int i = 0; i < 8; i++) printf("%02x", p[i]); printf("\n");
//: float from a sum of doubles
float f = 0.1 + 0.2; printf("%.9g\n", f);
//: average
int a[4] = {1, 2, 3, 5}; double s = 0; for (int i = 0; i < 4; i++) s += a[i]; printf("%.3f\n", s / 4);
//: long sums of float
float s = 0; for (int i = 0; i < 100; i++) s += 0.1f; printf("%.6f\n", s);
