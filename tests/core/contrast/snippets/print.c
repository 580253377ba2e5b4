// SPDX-License-Identifier: GPL-3.0-or-later
//: integers
printf("%d %i %u %x %X %o\n", -5, 7, 4000000000u, 255, 255, 8);
//: widths
printf("[%5d] [%-5d] [%05d] [%+d] [% d]\n", 42, 42, 42, 42, 42);
//: negative widths
printf("[%5d] [%-6d] [%06d]\n", -42, -42, -42);
//: precision of integers
printf("[%.3d] [%8.3d] [%-8.3d] [%08.3d]\n", 7, 7, 7, 7);
//: precision zero
printf("[%.0d] [%.0d] [%5.0d]\n", 0, 5, 0);
//: alternate forms
printf("%#x %#o %#X %#x\n", 255, 8, 255, 0);
//: star
printf("[%*d] [%-*d] [%.*f]\n", 6, 42, 6, 42, 2, 3.14159);
//: negative star
printf("[%*d]\n", -6, 42);
//: long ones
printf("%ld %lu %lld %llu %zu\n", -5000000000, 5000000000u, -1ll, 18446744073709551615ull, sizeof(int));
//: short ones
printf("%hhd %hhu %hd %hu\n", 300, 300, 70000, 70000);
//: negative as unsigned
printf("%u %x %hhx\n", -1, -1, -1);
//: reals
printf("%f %.2f %.0f %10.3f [%-10.1f] %+.1f\n", 3.14159, 3.14159, 2.5, 3.14159, 3.14159, 3.14159);
//: reals with zeros in front
printf("%08.2f %08.2f\n", 3.14159, -3.14159);
//: scientific
printf("%e %.2e %E\n", 12345.678, 0.00012, 1e100);
//: general
printf("%g %g %g %g %g\n", 100000.0, 1000000.0, 0.0001, 0.00001, 1.5);
//: general with precision
printf("%.3g %.10g %G\n", 3.14159, 0.1, 1e-10);
//: rounding
printf("%.1f %.1f %.1f %.0f %.0f\n", 0.25, 0.35, 0.45, 0.5, 1.5);
//: large reals
printf("%f\n", 1e20);
//: float is promoted
float f = 0.5f; printf("%f\n", f);
//: characters
printf("%c%c%c [%3c] [%-3c]\n", 'a', 66, 'c', 'x', 'y');
//: strings
printf("%s [%6s] [%-6s] [%.2s] [%6.2s]\n", "abc", "abc", "abc", "abc", "abc");
//: per cent
printf("100%%\n");
//: null pointer
printf("%p\n", NULL);
//: value of printf
int n = printf("abc\n"); printf("%d\n", n);
//: puts and putchar
puts("line"); putchar('x'); putchar('\n');
//: escapes
printf("tab\there \"quoted\" \\ \x41\102\n");
//: char arguments are ints
char c = 'A'; printf("%d %c\n", c, c + 1);
//: infinity and padding
double z = 0; printf("[%8.2f] [%-8f] [%08f]\n", 1 / z, -1 / z, 1 / z);
//: bool and comparisons
printf("%d %d\n", 3 > 2, 3 == 2);
//: arguments in order
printf("%d %s %.1f %c\n", 1, "two", 3.0, '4');
