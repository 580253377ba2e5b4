// SPDX-License-Identifier: GPL-3.0-or-later
//: hello
#include <stdio.h>
int main(void) { printf("hello\n"); return 0; }
//: globals are zero
#include <stdio.h>
int a; double d; char text[4]; int *p;
int main(void) { printf("%d %.1f %d %d\n", a, d, text[3], p == 0); }
//: globals are shared
#include <stdio.h>
int count = 5;
void add(int n) { count += n; }
int main(void) { add(2); add(3); printf("%d\n", count); return 0; }
//: locals hide globals
#include <stdio.h>
int x = 1;
int main(void) { int y = x; int x = 2; printf("%d %d\n", x, y); return 0; }
//: globals with addresses
#include <stdio.h>
int x = 7; int *p = &x; int a[3] = {1, 2, 3}; int *q = a + 1; char *s = "text";
int main(void) { *p = 8; printf("%d %d %s\n", x, *q, s); return 0; }
//: prototypes
#include <stdio.h>
int twice(int);
int main(void) { printf("%d\n", twice(21)); return 0; }
int twice(int n) { return 2 * n; }
//: exit code
int main(void) { return 300; }
//: exit code below zero
int main(void) { return -1; }
//: no return from main
int main(void) { int x = 5; x++; }
//: static in a file
#include <stdio.h>
static int seed = 1;
static int next(void) { seed = seed * 1103515245 + 12345; return (unsigned)seed / 65536 % 32768; }
int main(void) { for (int i = 0; i < 3; i++) printf("%d ", next()); printf("\n"); return 0; }
//: sieve
#include <stdio.h>
#define N 50
char composite[N];
int main(void) { for (int i = 2; i < N; i++) { if (composite[i]) continue; printf("%d ", i); for (int j = i * i; j < N; j += i) composite[j] = 1; } printf("\n"); return 0; }
//: stack in an array
#include <stdio.h>
int stack[10]; int top;
void push(int x) { stack[top++] = x; }
int pop(void) { return stack[--top]; }
int main(void) { push(1); push(2); push(3); int a = pop(); int b = pop(); printf("%d %d %d\n", a, b, top); return 0; }
//: mutual calls
int odd(unsigned n);
int even(unsigned n) { return n == 0 ? 1 : odd(n - 1); }
int odd(unsigned n) { return n == 0 ? 0 : even(n - 1); }
int main(void) { printf("%d %d\n", even(10), odd(7)); return 0; }
//: blocks have steps of sixteen
int main(void) { char *a = malloc(24); char *b = malloc(24); char *c = malloc(25); char *d = malloc(1); printf("%ld %ld %ld\n", (long)(b - a), (long)(c - b), (long)(d - c)); free(a); free(b); free(c); free(d); return 0; }
