// SPDX-License-Identifier: GPL-3.0-or-later
//: int8_t with int8_t
int8_t a = -100; int8_t b = -100; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: int8_t with uint8_t
int8_t a = -100; uint8_t b = 200; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: int8_t with int16_t
int8_t a = -100; int16_t b = -30000; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: int8_t with int
int8_t a = -100; int b = -70000; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: int8_t with unsigned
int8_t a = -100; unsigned b = 3000000000u; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: int8_t with long
int8_t a = -100; long b = -5000000000; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: int8_t with uint64_t
int8_t a = -100; uint64_t b = 10000000000000000000u; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: uint8_t with int8_t
uint8_t a = 200; int8_t b = -100; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 3), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: uint8_t with uint8_t
uint8_t a = 200; uint8_t b = 200; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 3), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: uint8_t with int16_t
uint8_t a = 200; int16_t b = -30000; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 3), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: uint8_t with int
uint8_t a = 200; int b = -70000; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 3), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: uint8_t with unsigned
uint8_t a = 200; unsigned b = 3000000000u; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 3), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: uint8_t with long
uint8_t a = 200; long b = -5000000000; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 3), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: uint8_t with uint64_t
uint8_t a = 200; uint64_t b = 10000000000000000000u; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 3), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: int16_t with int8_t
int16_t a = -30000; int8_t b = -100; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: int16_t with uint8_t
int16_t a = -30000; uint8_t b = 200; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: int16_t with int16_t
int16_t a = -30000; int16_t b = -30000; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: int16_t with int
int16_t a = -30000; int b = -70000; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: int16_t with unsigned
int16_t a = -30000; unsigned b = 3000000000u; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: int16_t with long
int16_t a = -30000; long b = -5000000000; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: int16_t with uint64_t
int16_t a = -30000; uint64_t b = 10000000000000000000u; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: int with int8_t
int a = -70000; int8_t b = -100; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: int with uint8_t
int a = -70000; uint8_t b = 200; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: int with int16_t
int a = -70000; int16_t b = -30000; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: int with int
int a = -70000; int b = -70000; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: int with unsigned
int a = -70000; unsigned b = 3000000000u; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: int with long
int a = -70000; long b = -5000000000; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: int with uint64_t
int a = -70000; uint64_t b = 10000000000000000000u; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: unsigned with int8_t
unsigned a = 3000000000u; int8_t b = -100; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 3), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: unsigned with uint8_t
unsigned a = 3000000000u; uint8_t b = 200; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 3), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: unsigned with int16_t
unsigned a = 3000000000u; int16_t b = -30000; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 3), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: unsigned with int
unsigned a = 3000000000u; int b = -70000; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 3), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: unsigned with unsigned
unsigned a = 3000000000u; unsigned b = 3000000000u; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 3), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: unsigned with long
unsigned a = 3000000000u; long b = -5000000000; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 3), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: unsigned with uint64_t
unsigned a = 3000000000u; uint64_t b = 10000000000000000000u; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 3), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: long with int8_t
long a = -5000000000; int8_t b = -100; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: long with uint8_t
long a = -5000000000; uint8_t b = 200; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: long with int16_t
long a = -5000000000; int16_t b = -30000; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: long with int
long a = -5000000000; int b = -70000; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: long with unsigned
long a = -5000000000; unsigned b = 3000000000u; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: long with long
long a = -5000000000; long b = -5000000000; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: long with uint64_t
long a = -5000000000; uint64_t b = 10000000000000000000u; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 0), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: uint64_t with int8_t
uint64_t a = 10000000000000000000u; int8_t b = -100; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 3), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: uint64_t with uint8_t
uint64_t a = 10000000000000000000u; uint8_t b = 200; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 3), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: uint64_t with int16_t
uint64_t a = 10000000000000000000u; int16_t b = -30000; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 3), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: uint64_t with int
uint64_t a = 10000000000000000000u; int b = -70000; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 3), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: uint64_t with unsigned
uint64_t a = 10000000000000000000u; unsigned b = 3000000000u; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 3), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: uint64_t with long
uint64_t a = 10000000000000000000u; long b = -5000000000; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 3), (long)(a >> 3), (long)(a < b), (long)(a == b));
//: uint64_t with uint64_t
uint64_t a = 10000000000000000000u; uint64_t b = 10000000000000000000u; printf("%ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld %ld\n", (long)(a + b), (long)(a - b), (long)(a * b), (long)(a / b), (long)(a % b), (long)(a & b), (long)(a | b), (long)(a ^ b), (long)(a << 3), (long)(a >> 3), (long)(a < b), (long)(a == b));
