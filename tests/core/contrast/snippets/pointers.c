// SPDX-License-Identifier: GPL-3.0-or-later
//: write through a pointer
int x = 1; int *p = &x; *p = 5; printf("%d\n", x);
//: pointer to a pointer
int x = 1; int *p = &x; int **q = &p; **q = 8; printf("%d %zu\n", x, sizeof q);
//: two pointers, one box
int x = 1; int *p = &x, *q = p; *q = 3; printf("%d %d\n", *p, p == q);
//: pointer moves by items
int a[4] = {1, 2, 3, 4}; int *p = a; p++; printf("%d ", *p); p += 2; printf("%d ", *p); p--; printf("%d\n", *p);
//: star and increments
int a[3] = {1, 2, 3}; int *p = a; int x = *p++; int y = (*p)++; int z = *++p; printf("%d %d %d %d\n", x, y, z, a[1]);
//: distance
int a[10]; int *p = &a[2], *q = &a[7]; printf("%ld %ld\n", (long)(q - p), (long)(p - q));
//: distance in bytes
int a[10]; printf("%ld\n", (long)((char *)&a[7] - (char *)&a[2]));
//: compare pointers
int a[3]; printf("%d %d %d\n", &a[0] < &a[2], &a[1] == a + 1, &a[1] != a);
//: null is false
int *p = NULL; int x; int *q = &x; printf("%d %d %d %d\n", !p, !q, p == 0, p != q);
//: sizes of pointers
printf("%zu %zu %zu\n", sizeof(char *), sizeof(double *), sizeof(int (*)[3]));
//: int boxes are aligned
int x; printf("%d\n", (int)((uintptr_t)&x % sizeof(int)));
//: double boxes are aligned
char c; double d; printf("%d\n", (int)((uintptr_t)&d % sizeof(double)));
//: short boxes are aligned
char c; short s; printf("%d\n", (int)((uintptr_t)&s % 2));
//: pointers are aligned
char c; char *p = &c; printf("%d\n", (int)((uintptr_t)&p % 8));
//: static boxes are aligned
static char c; static long n; printf("%d\n", (int)((uintptr_t)&n % 8));
//: malloc is aligned
void *p = malloc(1); printf("%d\n", (int)((uintptr_t)p % 16)); free(p);
//: malloc and free
int *p = malloc(3 * sizeof(int)); for (int i = 0; i < 3; i++) p[i] = i * i; printf("%d %d %d\n", p[0], p[1], p[2]); free(p);
//: malloc with sizeof of what it leads to
long *p = malloc(sizeof *p); *p = 5000000000; printf("%ld\n", *p); free(p);
//: calloc is zero
int *p = calloc(4, sizeof *p); printf("%d %d\n", p[0], p[3]); free(p);
//: realloc keeps
int *p = malloc(2 * sizeof(int)); p[0] = 1; p[1] = 2; p = realloc(p, 100 * sizeof(int)); printf("%d %d\n", p[0], p[1]); free(p);
//: two blocks differ
char *a = malloc(10), *b = malloc(10); printf("%d\n", a != b); free(a); free(b);
//: a freed block is used again
char *a = malloc(100); uintptr_t was = (uintptr_t)a; free(a); char *b = malloc(100); printf("%d\n", was == (uintptr_t)b); free(b);
//: last freed, first given
char *a = malloc(24), *b = malloc(24); uintptr_t x = (uintptr_t)a, y = (uintptr_t)b; free(a); free(b); char *c = malloc(24), *d = malloc(24); printf("%d %d\n", (uintptr_t)c == y, (uintptr_t)d == x); free(c); free(d);
//: free of null does nothing
free(NULL); printf("ok\n");
//: swap by pointers
void swap(int *a, int *b) { int t = *a; *a = *b; *b = t; }
int x = 1, y = 2; swap(&x, &y); printf("%d %d\n", x, y);
//: arguments are copies
void f(int n) { n = 99; }
int x = 1; f(x); printf("%d\n", x);
//: a pointer is copied, too
void f(int *p) { *p = 5; p = NULL; }
int x = 1; int *q = &x; f(q); printf("%d %d\n", x, q == &x);
//: a function gives a pointer
int *largest(int *a, int n) { int *best = a; for (int i = 1; i < n; i++) if (a[i] > *best) best = &a[i]; return best; }
int a[4] = {3, 9, 4, 1}; int *p = largest(a, 4); *p = 0; printf("%d %ld\n", a[1], (long)(p - a));
//: void pointer there and back
double d = 1.5; void *p = &d; double *q = p; printf("%.1f\n", *q);
//: address as a number and back
int x = 42; uintptr_t n = (uintptr_t)&x; int *p = (int *)n; printf("%d\n", *p);
//: const behind a pointer
const char *s = "text"; s++; printf("%s\n", s);
//: walk over a string
int count(const char *s) { int n = 0; while (*s) { if (*s == 'a') n++; s++; } return n; }
printf("%d\n", count("banana"));
//: strings copied by hand
void copy(char *to, const char *from) { while ((*to++ = *from++)) ; }
char a[10]; copy(a, "hand"); printf("%s\n", a);
//: address of an item
int a[5] = {0}; int *p = &a[2]; p[1] = 7; p[-1] = 6; printf("%d %d\n", a[3], a[1]);
//: sizeof does not run
int i = 1; size_t s = sizeof(i++); printf("%d %zu\n", i, s);
//: casts of pointers
int x = 65; char c = *(char *)&x; printf("%c\n", c);
//: array of blocks
int *rows[3]; for (int i = 0; i < 3; i++) { rows[i] = malloc(2 * sizeof(int)); rows[i][0] = i; rows[i][1] = i * 10; } printf("%d %d\n", rows[2][1], rows[1][0]); for (int i = 0; i < 3; i++) free(rows[i]);
