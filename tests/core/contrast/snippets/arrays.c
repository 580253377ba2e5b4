// SPDX-License-Identifier: GPL-3.0-or-later
//: sizes
int a[5]; printf("%zu %zu %zu\n", sizeof a, sizeof a[0], sizeof a / sizeof a[0]);
//: rest of an initialised array is zero
int a[5] = {1, 2}; printf("%d %d %d %d %d\n", a[0], a[1], a[2], a[3], a[4]);
//: count from the items
int a[] = {4, 5, 6}; printf("%zu\n", sizeof a / sizeof *a);
//: named positions
int a[5] = {[3] = 9, 10, [0] = 1}; printf("%d %d %d %d %d\n", a[0], a[1], a[2], a[3], a[4]);
//: string in an array
char s[] = "abc"; printf("%zu %s %d\n", sizeof s, s, s[3]);
//: string in a larger array
char s[6] = "ab"; printf("%zu %s %d %d\n", sizeof s, s, s[2], s[5]);
//: string without room for its zero
char s[3] = "abc"; printf("%d %d %d\n", s[0], s[1], s[2]);
//: string is writable in an array
char s[] = "abc"; s[1] = 'X'; printf("%s\n", s);
//: items lie side by side
int a[3]; printf("%ld %ld\n", (long)((char *)&a[1] - (char *)&a[0]), (long)((char *)&a[2] - (char *)&a[1]));
//: addresses rise with the index
double a[3]; printf("%d %d\n", &a[0] < &a[1], &a[1] < &a[2]);
//: the array and its first item
int a[3]; printf("%d %d\n", (void *)a == (void *)&a[0], (void *)&a == (void *)a);
//: one behind the end
int a[3]; printf("%ld %ld\n", (long)(&a[3] - a), (long)(&a + 1 == (void *)(a + 3)));
//: two dimensions
int m[2][3] = {{1, 2, 3}, {4, 5, 6}}; printf("%d %d %zu %zu\n", m[1][0], m[0][2], sizeof m, sizeof m[0]);
//: rows lie one after the other
int m[2][3] = {{1, 2, 3}, {4, 5, 6}}; int *p = &m[0][0]; for (int i = 0; i < 6; i++) printf("%d ", p[i]); printf("\n");
//: rows partly given
int m[2][3] = {{1}, {2, 3}}; printf("%d %d %d %d %d %d\n", m[0][0], m[0][1], m[0][2], m[1][0], m[1][1], m[1][2]);
//: pointer to a row
int m[2][3] = {{1, 2, 3}, {4, 5, 6}}; int (*r)[3] = m; r++; printf("%d %zu\n", (*r)[1], sizeof *r);
//: index from the other side
int a[3] = {7, 8, 9}; printf("%d %d\n", 2[a], *(a + 1));
//: array of pointers
int x = 1, y = 2; int *p[2] = {&x, &y}; *p[0] = 10; printf("%d %d %zu\n", x, *p[1], sizeof p);
//: array of strings
char *names[] = {"ada", "bob", "eve"}; printf("%s %c %zu\n", names[1], names[2][0], sizeof names);
//: two dimensions of char
char words[2][4] = {"ab", "cde"}; printf("%s %s %zu\n", words[0], words[1], sizeof words);
//: copy in a loop
int a[4] = {1, 2, 3, 4}, b[4]; for (int i = 0; i < 4; i++) b[i] = a[i] * a[i]; printf("%d %d\n", b[1], b[3]);
//: a parameter is a pointer
int f(int a[10]) { return sizeof a; }
int a[10]; printf("%d %zu\n", f(a), sizeof a);
//: a function changes the array of its caller
void f(int a[], int n) { for (int i = 0; i < n; i++) a[i] += 1; }
int a[3] = {1, 2, 3}; f(a, 3); printf("%d %d %d\n", a[0], a[1], a[2]);
//: bytes of an int, lowest first
int x = 0x01020304; unsigned char *p = (unsigned char *)&x; printf("%d %d %d %d\n", p[0], p[1], p[2], p[3]);
//: bytes of a negative short
short x = -2; unsigned char *p = (unsigned char *)&x; printf("%d %d\n", p[0], p[1]);
//: int written through a byte
int x = 0; char *p = (char *)&x; p[1] = 1; printf("%d\n", x);
//: shorts of an int
uint32_t x = 0x12345678; uint16_t *p = (uint16_t *)&x; printf("%x %x\n", p[0], p[1]);
//: strlen and sizeof
char s[20] = "hello"; printf("%zu %zu\n", strlen(s), sizeof s);
//: strcpy
char a[10]; strcpy(a, "copy"); printf("%s %d\n", a, a[4]);
//: strcmp
printf("%d %d %d\n", strcmp("a", "a") == 0, strcmp("a", "b") < 0, strcmp("b", "a") > 0);
//: memset
char a[5]; memset(a, 'z', 4); a[4] = 0; printf("%s\n", a);
//: memset makes minus ones
int a[2]; memset(a, 255, sizeof a); printf("%d %d\n", a[0], a[1]);
//: memcpy
int a[3] = {1, 2, 3}, b[3]; memcpy(b, a, sizeof a); b[0] = 9; printf("%d %d %d\n", a[0], b[0], b[2]);
//: strings one after the other
char *s = "one " "two"; printf("%s %zu\n", s, strlen(s));
