// SPDX-License-Identifier: GPL-3.0-or-later
//: char into int8_t
char from = -7; int8_t to = from; int8_t cast = (int8_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: char into uint8_t
char from = -7; uint8_t to = from; uint8_t cast = (uint8_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: char into int16_t
char from = -7; int16_t to = from; int16_t cast = (int16_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: char into uint16_t
char from = -7; uint16_t to = from; uint16_t cast = (uint16_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: char into int
char from = -7; int to = from; int cast = (int)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: char into unsigned
char from = -7; unsigned to = from; unsigned cast = (unsigned)from; printf("%u %u %zu\n", to, cast, sizeof(from + to));
//: char into long
char from = -7; long to = from; long cast = (long)from; printf("%ld %ld %zu\n", to, cast, sizeof(from + to));
//: char into uint64_t
char from = -7; uint64_t to = from; uint64_t cast = (uint64_t)from; printf("%lu %lu %zu\n", to, cast, sizeof(from + to));
//: char into float
char from = -7; float to = from; float cast = (float)from; printf("%g %g %zu\n", to, cast, sizeof(from + to));
//: char into double
char from = -7; double to = from; double cast = (double)from; printf("%g %g %zu\n", to, cast, sizeof(from + to));
//: char into bool
char from = -7; bool to = from; bool cast = (bool)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: int8_t into char
int8_t from = -100; char to = from; char cast = (char)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: int8_t into uint8_t
int8_t from = -100; uint8_t to = from; uint8_t cast = (uint8_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: int8_t into int16_t
int8_t from = -100; int16_t to = from; int16_t cast = (int16_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: int8_t into uint16_t
int8_t from = -100; uint16_t to = from; uint16_t cast = (uint16_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: int8_t into int
int8_t from = -100; int to = from; int cast = (int)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: int8_t into unsigned
int8_t from = -100; unsigned to = from; unsigned cast = (unsigned)from; printf("%u %u %zu\n", to, cast, sizeof(from + to));
//: int8_t into long
int8_t from = -100; long to = from; long cast = (long)from; printf("%ld %ld %zu\n", to, cast, sizeof(from + to));
//: int8_t into uint64_t
int8_t from = -100; uint64_t to = from; uint64_t cast = (uint64_t)from; printf("%lu %lu %zu\n", to, cast, sizeof(from + to));
//: int8_t into float
int8_t from = -100; float to = from; float cast = (float)from; printf("%g %g %zu\n", to, cast, sizeof(from + to));
//: int8_t into double
int8_t from = -100; double to = from; double cast = (double)from; printf("%g %g %zu\n", to, cast, sizeof(from + to));
//: int8_t into bool
int8_t from = -100; bool to = from; bool cast = (bool)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: uint8_t into char
uint8_t from = 201; char to = from; char cast = (char)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: uint8_t into int8_t
uint8_t from = 201; int8_t to = from; int8_t cast = (int8_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: uint8_t into int16_t
uint8_t from = 201; int16_t to = from; int16_t cast = (int16_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: uint8_t into uint16_t
uint8_t from = 201; uint16_t to = from; uint16_t cast = (uint16_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: uint8_t into int
uint8_t from = 201; int to = from; int cast = (int)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: uint8_t into unsigned
uint8_t from = 201; unsigned to = from; unsigned cast = (unsigned)from; printf("%u %u %zu\n", to, cast, sizeof(from + to));
//: uint8_t into long
uint8_t from = 201; long to = from; long cast = (long)from; printf("%ld %ld %zu\n", to, cast, sizeof(from + to));
//: uint8_t into uint64_t
uint8_t from = 201; uint64_t to = from; uint64_t cast = (uint64_t)from; printf("%lu %lu %zu\n", to, cast, sizeof(from + to));
//: uint8_t into float
uint8_t from = 201; float to = from; float cast = (float)from; printf("%g %g %zu\n", to, cast, sizeof(from + to));
//: uint8_t into double
uint8_t from = 201; double to = from; double cast = (double)from; printf("%g %g %zu\n", to, cast, sizeof(from + to));
//: uint8_t into bool
uint8_t from = 201; bool to = from; bool cast = (bool)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: int16_t into char
int16_t from = -30001; char to = from; char cast = (char)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: int16_t into int8_t
int16_t from = -30001; int8_t to = from; int8_t cast = (int8_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: int16_t into uint8_t
int16_t from = -30001; uint8_t to = from; uint8_t cast = (uint8_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: int16_t into uint16_t
int16_t from = -30001; uint16_t to = from; uint16_t cast = (uint16_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: int16_t into int
int16_t from = -30001; int to = from; int cast = (int)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: int16_t into unsigned
int16_t from = -30001; unsigned to = from; unsigned cast = (unsigned)from; printf("%u %u %zu\n", to, cast, sizeof(from + to));
//: int16_t into long
int16_t from = -30001; long to = from; long cast = (long)from; printf("%ld %ld %zu\n", to, cast, sizeof(from + to));
//: int16_t into uint64_t
int16_t from = -30001; uint64_t to = from; uint64_t cast = (uint64_t)from; printf("%lu %lu %zu\n", to, cast, sizeof(from + to));
//: int16_t into float
int16_t from = -30001; float to = from; float cast = (float)from; printf("%g %g %zu\n", to, cast, sizeof(from + to));
//: int16_t into double
int16_t from = -30001; double to = from; double cast = (double)from; printf("%g %g %zu\n", to, cast, sizeof(from + to));
//: int16_t into bool
int16_t from = -30001; bool to = from; bool cast = (bool)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: uint16_t into char
uint16_t from = 60001; char to = from; char cast = (char)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: uint16_t into int8_t
uint16_t from = 60001; int8_t to = from; int8_t cast = (int8_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: uint16_t into uint8_t
uint16_t from = 60001; uint8_t to = from; uint8_t cast = (uint8_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: uint16_t into int16_t
uint16_t from = 60001; int16_t to = from; int16_t cast = (int16_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: uint16_t into int
uint16_t from = 60001; int to = from; int cast = (int)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: uint16_t into unsigned
uint16_t from = 60001; unsigned to = from; unsigned cast = (unsigned)from; printf("%u %u %zu\n", to, cast, sizeof(from + to));
//: uint16_t into long
uint16_t from = 60001; long to = from; long cast = (long)from; printf("%ld %ld %zu\n", to, cast, sizeof(from + to));
//: uint16_t into uint64_t
uint16_t from = 60001; uint64_t to = from; uint64_t cast = (uint64_t)from; printf("%lu %lu %zu\n", to, cast, sizeof(from + to));
//: uint16_t into float
uint16_t from = 60001; float to = from; float cast = (float)from; printf("%g %g %zu\n", to, cast, sizeof(from + to));
//: uint16_t into double
uint16_t from = 60001; double to = from; double cast = (double)from; printf("%g %g %zu\n", to, cast, sizeof(from + to));
//: uint16_t into bool
uint16_t from = 60001; bool to = from; bool cast = (bool)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: int into char
int from = -2000000001; char to = from; char cast = (char)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: int into int8_t
int from = -2000000001; int8_t to = from; int8_t cast = (int8_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: int into uint8_t
int from = -2000000001; uint8_t to = from; uint8_t cast = (uint8_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: int into int16_t
int from = -2000000001; int16_t to = from; int16_t cast = (int16_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: int into uint16_t
int from = -2000000001; uint16_t to = from; uint16_t cast = (uint16_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: int into unsigned
int from = -2000000001; unsigned to = from; unsigned cast = (unsigned)from; printf("%u %u %zu\n", to, cast, sizeof(from + to));
//: int into long
int from = -2000000001; long to = from; long cast = (long)from; printf("%ld %ld %zu\n", to, cast, sizeof(from + to));
//: int into uint64_t
int from = -2000000001; uint64_t to = from; uint64_t cast = (uint64_t)from; printf("%lu %lu %zu\n", to, cast, sizeof(from + to));
//: int into float
int from = -2000000001; float to = from; float cast = (float)from; printf("%g %g %zu\n", to, cast, sizeof(from + to));
//: int into double
int from = -2000000001; double to = from; double cast = (double)from; printf("%g %g %zu\n", to, cast, sizeof(from + to));
//: int into bool
int from = -2000000001; bool to = from; bool cast = (bool)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: unsigned into char
unsigned from = 4000000001u; char to = from; char cast = (char)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: unsigned into int8_t
unsigned from = 4000000001u; int8_t to = from; int8_t cast = (int8_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: unsigned into uint8_t
unsigned from = 4000000001u; uint8_t to = from; uint8_t cast = (uint8_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: unsigned into int16_t
unsigned from = 4000000001u; int16_t to = from; int16_t cast = (int16_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: unsigned into uint16_t
unsigned from = 4000000001u; uint16_t to = from; uint16_t cast = (uint16_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: unsigned into int
unsigned from = 4000000001u; int to = from; int cast = (int)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: unsigned into long
unsigned from = 4000000001u; long to = from; long cast = (long)from; printf("%ld %ld %zu\n", to, cast, sizeof(from + to));
//: unsigned into uint64_t
unsigned from = 4000000001u; uint64_t to = from; uint64_t cast = (uint64_t)from; printf("%lu %lu %zu\n", to, cast, sizeof(from + to));
//: unsigned into float
unsigned from = 4000000001u; float to = from; float cast = (float)from; printf("%g %g %zu\n", to, cast, sizeof(from + to));
//: unsigned into double
unsigned from = 4000000001u; double to = from; double cast = (double)from; printf("%g %g %zu\n", to, cast, sizeof(from + to));
//: unsigned into bool
unsigned from = 4000000001u; bool to = from; bool cast = (bool)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: long into char
long from = -9000000000000000001; char to = from; char cast = (char)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: long into int8_t
long from = -9000000000000000001; int8_t to = from; int8_t cast = (int8_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: long into uint8_t
long from = -9000000000000000001; uint8_t to = from; uint8_t cast = (uint8_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: long into int16_t
long from = -9000000000000000001; int16_t to = from; int16_t cast = (int16_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: long into uint16_t
long from = -9000000000000000001; uint16_t to = from; uint16_t cast = (uint16_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: long into int
long from = -9000000000000000001; int to = from; int cast = (int)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: long into unsigned
long from = -9000000000000000001; unsigned to = from; unsigned cast = (unsigned)from; printf("%u %u %zu\n", to, cast, sizeof(from + to));
//: long into uint64_t
long from = -9000000000000000001; uint64_t to = from; uint64_t cast = (uint64_t)from; printf("%lu %lu %zu\n", to, cast, sizeof(from + to));
//: long into float
long from = -9000000000000000001; float to = from; float cast = (float)from; printf("%g %g %zu\n", to, cast, sizeof(from + to));
//: long into double
long from = -9000000000000000001; double to = from; double cast = (double)from; printf("%g %g %zu\n", to, cast, sizeof(from + to));
//: long into bool
long from = -9000000000000000001; bool to = from; bool cast = (bool)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: uint64_t into char
uint64_t from = 18000000000000000001u; char to = from; char cast = (char)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: uint64_t into int8_t
uint64_t from = 18000000000000000001u; int8_t to = from; int8_t cast = (int8_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: uint64_t into uint8_t
uint64_t from = 18000000000000000001u; uint8_t to = from; uint8_t cast = (uint8_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: uint64_t into int16_t
uint64_t from = 18000000000000000001u; int16_t to = from; int16_t cast = (int16_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: uint64_t into uint16_t
uint64_t from = 18000000000000000001u; uint16_t to = from; uint16_t cast = (uint16_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: uint64_t into int
uint64_t from = 18000000000000000001u; int to = from; int cast = (int)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: uint64_t into unsigned
uint64_t from = 18000000000000000001u; unsigned to = from; unsigned cast = (unsigned)from; printf("%u %u %zu\n", to, cast, sizeof(from + to));
//: uint64_t into long
uint64_t from = 18000000000000000001u; long to = from; long cast = (long)from; printf("%ld %ld %zu\n", to, cast, sizeof(from + to));
//: uint64_t into float
uint64_t from = 18000000000000000001u; float to = from; float cast = (float)from; printf("%g %g %zu\n", to, cast, sizeof(from + to));
//: uint64_t into double
uint64_t from = 18000000000000000001u; double to = from; double cast = (double)from; printf("%g %g %zu\n", to, cast, sizeof(from + to));
//: uint64_t into bool
uint64_t from = 18000000000000000001u; bool to = from; bool cast = (bool)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: float into char
float from = 99.75f; char to = from; char cast = (char)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: float into int8_t
float from = 99.75f; int8_t to = from; int8_t cast = (int8_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: float into uint8_t
float from = 99.75f; uint8_t to = from; uint8_t cast = (uint8_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: float into int16_t
float from = 99.75f; int16_t to = from; int16_t cast = (int16_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: float into uint16_t
float from = 99.75f; uint16_t to = from; uint16_t cast = (uint16_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: float into int
float from = 99.75f; int to = from; int cast = (int)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: float into unsigned
float from = 99.75f; unsigned to = from; unsigned cast = (unsigned)from; printf("%u %u %zu\n", to, cast, sizeof(from + to));
//: float into long
float from = 99.75f; long to = from; long cast = (long)from; printf("%ld %ld %zu\n", to, cast, sizeof(from + to));
//: float into uint64_t
float from = 99.75f; uint64_t to = from; uint64_t cast = (uint64_t)from; printf("%lu %lu %zu\n", to, cast, sizeof(from + to));
//: float into double
float from = 99.75f; double to = from; double cast = (double)from; printf("%g %g %zu\n", to, cast, sizeof(from + to));
//: float into bool
float from = 99.75f; bool to = from; bool cast = (bool)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: double into char
double from = -99.75; char to = from; char cast = (char)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: double into int8_t
double from = -99.75; int8_t to = from; int8_t cast = (int8_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: double into uint8_t
double from = 99.25; uint8_t to = from; uint8_t cast = (uint8_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: double into int16_t
double from = -99.75; int16_t to = from; int16_t cast = (int16_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: double into uint16_t
double from = 99.25; uint16_t to = from; uint16_t cast = (uint16_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: double into int
double from = -99.75; int to = from; int cast = (int)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: double into unsigned
double from = 99.25; unsigned to = from; unsigned cast = (unsigned)from; printf("%u %u %zu\n", to, cast, sizeof(from + to));
//: double into long
double from = -99.75; long to = from; long cast = (long)from; printf("%ld %ld %zu\n", to, cast, sizeof(from + to));
//: double into uint64_t
double from = 99.25; uint64_t to = from; uint64_t cast = (uint64_t)from; printf("%lu %lu %zu\n", to, cast, sizeof(from + to));
//: double into float
double from = -99.75; float to = from; float cast = (float)from; printf("%g %g %zu\n", to, cast, sizeof(from + to));
//: double into bool
double from = -99.75; bool to = from; bool cast = (bool)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: bool into char
bool from = 1; char to = from; char cast = (char)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: bool into int8_t
bool from = 1; int8_t to = from; int8_t cast = (int8_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: bool into uint8_t
bool from = 1; uint8_t to = from; uint8_t cast = (uint8_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: bool into int16_t
bool from = 1; int16_t to = from; int16_t cast = (int16_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: bool into uint16_t
bool from = 1; uint16_t to = from; uint16_t cast = (uint16_t)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: bool into int
bool from = 1; int to = from; int cast = (int)from; printf("%d %d %zu\n", to, cast, sizeof(from + to));
//: bool into unsigned
bool from = 1; unsigned to = from; unsigned cast = (unsigned)from; printf("%u %u %zu\n", to, cast, sizeof(from + to));
//: bool into long
bool from = 1; long to = from; long cast = (long)from; printf("%ld %ld %zu\n", to, cast, sizeof(from + to));
//: bool into uint64_t
bool from = 1; uint64_t to = from; uint64_t cast = (uint64_t)from; printf("%lu %lu %zu\n", to, cast, sizeof(from + to));
//: bool into float
bool from = 1; float to = from; float cast = (float)from; printf("%g %g %zu\n", to, cast, sizeof(from + to));
//: bool into double
bool from = 1; double to = from; double cast = (double)from; printf("%g %g %zu\n", to, cast, sizeof(from + to));
