// SPDX-License-Identifier: GPL-3.0-or-later
// Expressions, parameters and targets, in the order in which CPython tries them.
#include "core/syntax/grammar.h"

namespace nametag::syntax {

const std::string_view kExpressionGrammar = R"grammar(
expressions = expression comma_expression+ ','? | expression ',' | expression ;
expression! = bad_expression | bad_legacy | disjunction 'if' disjunction 'else' expression | disjunction | lambda ;
quiet_expression = disjunction 'if' disjunction 'else' expression | disjunction | lambda ;
yield = 'yield' 'from' expression | 'yield' star_expressions? ;
star_expressions = star_expression comma_star_expression+ ','? | star_expression ',' | star_expression ;
comma_star_expression = ',' star_expression ;
star_expression! = '*' bitwise_or | expression ;
star_nameds = star_named % ',' ','? ;
star_named = '*' bitwise_or | named ;
walrus = NAME ':=' ^ expression ;
named = walrus | bad_named | expression !':=' ;
disjunction! = conjunction or_conjunction+ | conjunction ;
or_conjunction = 'or' conjunction ;
conjunction! = inversion and_inversion+ | inversion ;
and_inversion = 'and' inversion ;
inversion! = 'not' inversion | comparison ;
comparison = bitwise_or compared+ | bitwise_or ;
compared = '==' bitwise_or | '!=' bitwise_or | '<=' bitwise_or | '<' bitwise_or | '>=' bitwise_or | '>' bitwise_or
  | 'not' 'in' bitwise_or | 'in' bitwise_or | 'is' 'not' bitwise_or | 'is' bitwise_or ;
bitwise_or! = bitwise_xor ('|' bitwise_xor)* ;
bitwise_xor! = bitwise_and ('^' bitwise_and)* ;
bitwise_and! = shift ('&' shift)* ;
shift! = @13 bad_arithmetic | sum (('<<' | '>>') sum)* ;
sum! = term (('+' | '-') term)* ;
term! = factor (('*' | '/' | '//' | '%' | '@') factor)* ;
factor! = '+' factor | '-' factor | '~' factor | @13 bad_factor | power ;
power = await_primary '**' factor | await_primary ;
await_primary! = 'await' primary | primary ;
primary! = atom trailer* ;
trailer = '.' NAME | genexp | '(' arguments? ')' | '[' slices ']' ;
slices = slice !',' | (slice | starred) % ',' ','? ;
slice = expression? ':' expression? slice_step? | named ;
slice_step = ':' expression? ;
atom = NAME | 'True' | 'False' | 'None' | &(STRING | FSTART) strings | number | &'(' (tuple | group | genexp)
  | &'[' (list | listcomp) | &'{' (dict | set | dictcomp | setcomp) | '...' ;
number = NUMBER ;
group = '(' (yield | named) ')' | bad_group ;
strings! = (STRING | fstring)+ ;
fstring = FSTART fstring_part* FEND ;
fstring_part = field | FMIDDLE ;
field = '{' value '='? conversion? format_spec? '}' | bad_field ;
conversion = '!' a:NAME {conversion ""} ;
format_spec = ':' format_part* ;
format_part = FMIDDLE | field ;
list = '[' star_nameds? ']' ;
tuple = '(' tuple_rest? ')' ;
tuple_rest = star_named ',' star_nameds? ;
set = '{' star_nameds '}' ;
dict = '{' pairs? '}' | '{' bad_pairs '}' ;
pairs = pair % ',' ','? ;
pair = '**' bitwise_or | key_pair ;
key_pair = expression ':' expression ;
for_ifs = for_if+ ;
for_if = 'async' 'for' star_targets 'in' ^ disjunction if_clause* | 'for' star_targets 'in' ^ disjunction if_clause*
  | @13 bad_for_if | bad_for_target ;
if_clause = 'if' disjunction ;
listcomp = '[' named for_ifs ']' | bad_comprehension ;
setcomp = '{' named for_ifs '}' | bad_comprehension ;
genexp = '(' (walrus | expression !':=') for_ifs ')' | bad_comprehension ;
dictcomp = '{' key_pair for_ifs '}' | bad_dict_comprehension ;
arguments! = args ','? &')' | bad_arguments ;
args = positional_argument % ',' comma_kwargs? | kwargs ;
positional_argument = starred | (walrus | expression !':=') !'=' ;
comma_kwargs = ',' kwargs ;
kwargs = kwarg_or_starred % ',' ',' kwarg_or_double_starred % ',' | kwarg_or_starred % ','
  | kwarg_or_double_starred % ',' ;
starred = @12 bad_starred_unpacking | '*' expression | @13 bad_starred ;
kwarg_or_starred = bad_kwarg | NAME '=' expression | starred ;
kwarg_or_double_starred = bad_kwarg | @12 bad_double_starred | NAME '=' expression | '**' expression ;
star_targets = star_target !',' | star_target comma_star_target* ','? ;
comma_star_target = ',' star_target ;
star_target! = '*' !'*' star_target | atom_target ;
atom_target! = t_primary '.' NAME !t_ahead | t_primary '[' slices ']' !t_ahead | star_atom ;
star_atom = NAME | '(' atom_target ')' | '(' star_tuple? ')' | '[' star_list? ']' ;
star_list = star_target % ',' ','? ;
star_tuple = star_target comma_star_target+ ','? | star_target ',' ;
single_target = member_target | NAME | '(' single_target ')' ;
member_target = t_primary '.' NAME !t_ahead | t_primary '[' slices ']' !t_ahead ;
t_primary! = atom &t_ahead (t_trailer &t_ahead)* ;
t_trailer = '.' NAME | '[' slices ']' | genexp | '(' arguments? ')' ;
t_ahead = '(' | '[' | '.' ;
del_targets = del_target % ',' ','? ;
del_target! = t_primary '.' NAME !t_ahead | t_primary '[' slices ']' !t_ahead | del_atom ;
del_atom = NAME | '(' del_target ')' | '(' del_targets? ')' | '[' del_targets? ']' ;
lambda = 'lambda' lambda_params? ':' expression ;
)grammar";

const std::string_view kParameterGrammar = R"grammar(
$_params = $_bad_params | $_parameters ;
$_parameters = $_slash_plain $_plain* $_with_default* $_star?
  | $_slash_default $_with_default* $_star?
  | $_plain+ $_with_default* $_star?
  | $_with_default+ $_star?
  | $_star ;
$_slash_plain = $_plain+ '/' ',' | $_plain+ '/' &$end ;
$_slash_default = $_plain* $_with_default+ '/' ',' | $_plain* $_with_default+ '/' &$end ;
$_star = $_bad_star
  | '*' $_plain $_maybe* $_kwds?
  | $star_annotated
  | '*' ',' $_maybe+ $_kwds?
  | $_kwds ;
$_kwds = $_bad_kwds | '**' $_plain ;
$_plain = $_param ',' | $_param &$end ;
$_with_default = $_param $_default ',' | $_param $_default &$end ;
$_maybe = $_param $_default? ',' | $_param $_default? &$end ;
$_default = '=' expression | bad_default ;
$_param = NAME $annotation ;
$_bad_params = @12 a:'/' ',' {at a "at least one argument must precede /"}
  | @12 ($_slash_plain | $_slash_default) $_maybe* a:'/' {at a "/ may appear only once"}
  | @-12 $_plain* $_default_seen A:$_plain {param A "non-default argument follows default argument"}
  | @12 $_slash_plain? $_plain* $_default_seen A:$_plain {param A "parameter without a default follows parameter with a default"}
  | $_plain* a:'(' $grouped ','? b:')' {range a b "$Title parameters cannot be parenthesized"}
  | @-12 a:'/' ',' {at a "at least one argument must precede /"}
  | @-12 ($_slash_plain | $_slash_default) $_maybe* a:'/' {at a "/ may appear only once"}
  | ($_slash_plain | $_slash_default)? $_maybe* '*' (',' | $_plain) $_maybe* a:'/' {at a "/ must be ahead of *"}
  | $_maybe+ '/' a:'*' {at a "expected comma between / and *"} ;
$_default_seen = $_slash_default | $_with_default+ ;
$_bad_star = $bare_star
  | '*' $_param a:'=' {at a "var-positional argument cannot have default value"}
  | '*' ($_plain | ',') $_maybe* a:'*' ($_plain | ',') {at a "* argument may appear only once"} ;
$_bad_kwds = '**' $_param a:'=' {at a "var-keyword argument cannot have default value"}
  | '**' $_param ',' A:$_param {at A "arguments cannot follow var-keyword argument"}
  | '**' $_param ',' a:('*' | '**' | '/') {at a "arguments cannot follow var-keyword argument"} ;
)grammar";

} // namespace nametag::syntax
