// SPDX-License-Identifier: GPL-3.0-or-later
//: if and else
int x = 5; if (x > 3) printf("large\n"); else printf("small\n");
//: chain of else
int x = 2; if (x == 1) printf("one\n"); else if (x == 2) printf("two\n"); else printf("many\n");
//: while
int i = 0; while (i < 3) { printf("%d ", i); i++; } printf("end\n");
//: do runs once
int i = 9; do printf("%d ", i++); while (i < 3); printf("%d\n", i);
//: for
for (int i = 3; i > 0; i--) printf("%d ", i); printf("\n");
//: for with two counters
for (int i = 0, j = 10; i < j; i++, j -= 2) printf("%d-%d ", i, j); printf("\n");
//: for without parts
int i = 0; for (;;) { if (++i == 4) break; } printf("%d\n", i);
//: break and continue
for (int i = 0; i < 10; i++) { if (i % 2) continue; if (i > 6) break; printf("%d ", i); } printf("\n");
//: nested loops
for (int i = 1; i <= 3; i++) { for (int j = 1; j <= i; j++) printf("%d", i * j); printf(" "); } printf("\n");
//: inner names hide outer ones
int x = 1; { int x = 2; printf("%d ", x); { int x = 3; printf("%d ", x); } printf("%d ", x); } printf("%d\n", x);
//: switch
for (int i = 0; i < 4; i++) switch (i) { case 0: printf("zero "); break; case 1: printf("one "); case 2: printf("fall "); break; default: printf("other\n"); }
//: switch without a match
switch (7) { case 1: printf("one\n"); } printf("none\n");
//: break in a switch in a loop
for (int i = 0; i < 3; i++) { switch (i) { case 1: continue; default: break; } printf("%d ", i); } printf("\n");
//: factorial
int fact(int n) { return n < 2 ? 1 : n * fact(n - 1); }
printf("%d %d\n", fact(5), fact(10));
//: fibonacci
int fib(int n) { if (n < 2) return n; return fib(n - 1) + fib(n - 2); }
for (int i = 0; i < 10; i++) printf("%d ", fib(i)); printf("\n");
//: greatest common divisor
int gcd(int a, int b) { while (b) { int t = a % b; a = b; b = t; } return a; }
printf("%d\n", gcd(1071, 462));
//: a function without a value
void greet(const char *who) { printf("hello %s\n", who); }
greet("ada");
//: return ends early
int sign(int x) { if (x < 0) return -1; if (x > 0) return 1; return 0; }
printf("%d %d %d\n", sign(-5), sign(0), sign(9));
//: arguments are converted
double half(double x) { return x / 2; }
int trunc3(int x) { return x; }
printf("%.2f %d\n", half(3), trunc3(3.99));
//: results are converted
uint8_t low(int x) { return x; }
printf("%d\n", low(515));
//: static keeps its value
int next(void) { static int n; return ++n; }
next(); next(); printf("%d\n", next());
//: static starts once
int next(void) { static int n = 10; n += 5; return n; }
next(); printf("%d\n", next());
//: statics are zero
static int a; static double d; static char c[3]; static int *p; printf("%d %.1f %d %d\n", a, d, c[2], p == NULL);
//: static array
int nth(int i) { static const int table[] = {2, 3, 5, 7, 11}; return table[i]; }
printf("%d %d\n", nth(0), nth(4));
//: bubble sort
int a[6] = {5, 2, 9, 1, 7, 3}; for (int i = 0; i < 6; i++) for (int j = 0; j + 1 < 6 - i; j++) if (a[j] > a[j + 1]) { int t = a[j]; a[j] = a[j + 1]; a[j + 1] = t; } for (int i = 0; i < 6; i++) printf("%d ", a[i]); printf("\n");
//: primes
for (int n = 2; n < 30; n++) { int p = 1; for (int d = 2; d * d <= n; d++) if (n % d == 0) { p = 0; break; } if (p) printf("%d ", n); } printf("\n");
//: bits of a number
unsigned x = 37; for (int i = 7; i >= 0; i--) printf("%u", x >> i & 1); printf("\n");
//: text backwards
char s[] = "names"; for (int i = 0, j = strlen(s) - 1; i < j; i++, j--) { char t = s[i]; s[i] = s[j]; s[j] = t; } printf("%s\n", s);
//: absolute
printf("%d %d\n", abs(-5), abs(5));
