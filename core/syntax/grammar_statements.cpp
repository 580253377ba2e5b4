// SPDX-License-Identifier: GPL-3.0-or-later
// Statements, in the order in which CPython tries them: the order decides which token is the last one looked
// at.
#include "core/syntax/grammar.h"

namespace nametag::syntax {

const std::string_view kStatementGrammar = R"grammar(
file = statements? END ;
statements = statement+ ;
statement = compound | simples ;
simples = simple !';' NEWLINE | simple % ';' ';'? NEWLINE ;
simple! = assignment
  | @12 &"type" type_alias
  | star_expressions
  | &'return' 'return' star_expressions?
  | &('import' | 'from') import
  | &'raise' raise
  | 'pass'
  | &'del' del
  | &'yield' yield
  | &'assert' 'assert' expression comma_expression?
  | 'break' | 'continue'
  | &'global' 'global' NAME % ','
  | &'nonlocal' 'nonlocal' NAME % ',' ;
comma_expression = ',' expression ;
compound = &('def' | '@' | 'async') function
  | &'if' if
  | &('class' | '@') class
  | &('with' | 'async') with
  | &('for' | 'async') for
  | &'try' try
  | &'while' while
  | match ;
assignment = NAME ':' expression assigned?
  | ('(' single_target ')' | member_target) ':' expression assigned?
  | (star_targets '=')+ (yield | star_expressions) !'='
  | single_target augmented ^ (yield | star_expressions)
  | bad_assignment ;
assigned = '=' value ;
value = yield | star_expressions ;
augmented = '+=' | '-=' | '*=' | '@=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '**=' | '//=' ;
raise = 'raise' expression from_cause? | 'raise' ;
from_cause = 'from' expression ;
del = 'del' del_targets &(';' | NEWLINE) | bad_del ;
import = @12 bad_import | import_name | import_from ;
import_name = 'import' dotted_as_name % ',' ;
dotted_as_name = dotted_name as_name? ;
as_name = 'as' NAME ;
dotted_name! = NAME ('.' NAME)* ;
import_from = 'from' ('.' | '...')* dotted_name 'import' imported | 'from' ('.' | '...')+ 'import' imported ;
imported = '(' imported_names ','? ')' | imported_names !',' | '*' | bad_imported ;
imported_names = imported_name % ',' ;
imported_name = NAME as_name? ;
block! = NEWLINE INDENT statements DEDENT | simples | bad_block ;
decorators = decorator+ ;
decorator = '@' named NEWLINE ;
class = decorators class_raw | class_raw ;
class_raw = bad_class
  | @-12 'class' NAME class_bases? ':' block
  | @12 'class' NAME type_params? class_bases? ':' block ;
class_bases = '(' arguments? ')' ;
function = decorators function_raw | function_raw ;
function_raw = bad_def
  | @-12 'def' NAME &&'(' def_params? ')' returns? &&':' block
  | @-12 'async' 'def' NAME &&'(' def_params? ')' returns? &&':' block
  | @12 'def' NAME type_params? &&'(' def_params? ')' returns? &&':' block
  | @12 'async' 'def' NAME type_params? &&'(' def_params? ')' returns? &&':' block ;
returns = '->' expression ;
def_annotation = ':' expression ;
if = bad_if | 'if' named ':' block elif | 'if' named ':' block else? ;
elif = bad_elif | 'elif' named ':' block elif | 'elif' named ':' block else? ;
else = bad_else | 'else' &&':' block ;
while = bad_while | 'while' named ':' block else? ;
for = bad_for
  | 'for' star_targets 'in' ^ star_expressions ':' block else?
  | 'async' 'for' star_targets 'in' ^ star_expressions ':' block else?
  | bad_for_target ;
with = bad_with_indent
  | 'with' '(' with_item % ',' ','? ')' ':' block
  | 'with' with_item % ',' ':' block
  | 'async' 'with' '(' with_item % ',' ','? ')' ':' block
  | 'async' 'with' with_item % ',' ':' block
  | bad_with ;
with_item = expression 'as' star_target &(',' | ')' | ':') | bad_with_item | expression ;
try = bad_try
  | 'try' &&':' block finally
  | 'try' &&':' block except+ else? finally?
  | 'try' &&':' block except_star+ else? finally? ;
except = bad_except_indent | 'except' expression as_name? ':' block | 'except' ':' block | bad_except ;
except_star = bad_except_star_indent | 'except' '*' expression as_name? ':' block | bad_except ;
finally = bad_finally | 'finally' &&':' block ;
type_alias = "type" NAME type_params? '=' expression ;
type_params! = @13 empty_type_params | @12 '[' type_param % ',' ','? ']' ;
type_param! = @-13 NAME type_bound?
  | @13 NAME type_bound? type_default?
  | bad_type_param
  | @-13 '*' NAME
  | @13 '*' NAME star_type_default?
  | @-13 '**' NAME
  | @13 '**' NAME type_default? ;
type_bound = ':' expression ;
type_default = '=' expression ;
star_type_default = '=' star_expression ;
)grammar";

const std::string_view kPatternGrammar = R"grammar(
match = "match" subject ':' NEWLINE INDENT case+ DEDENT | bad_match ;
subject = star_named ',' star_nameds? | named ;
case = bad_case | "case" patterns guard? ':' block ;
guard = 'if' named ;
patterns = open_sequence | pattern ;
pattern = as_pattern | or_pattern ;
as_pattern = or_pattern 'as' capture_target | bad_as_pattern ;
or_pattern = closed_pattern % '|' ;
closed_pattern! = literal_pattern | capture_target | "_" | value_pattern | '(' pattern ')' | sequence_pattern
  | mapping_pattern | class_pattern ;
literal_pattern = signed_number !('+' | '-') | complex_number | strings | 'None' | 'True' | 'False' ;
complex_number = '-'? real_number ('+' | '-') imaginary_number ;
real_number = NUMBER ;
imaginary_number = NUMBER ;
signed_number = NUMBER | '-' NUMBER ;
capture_target = !"_" NAME !('.' | '(' | '=') ;
value_pattern = attr !('.' | '(' | '=') ;
attr! = NAME ('.' NAME)+ ;
name_or_attr = attr | NAME ;
sequence_pattern = '[' maybe_sequence? ']' | '(' open_sequence? ')' ;
open_sequence = maybe_star ',' maybe_sequence? ;
maybe_sequence = maybe_star % ',' ','? ;
maybe_star = star_pattern | pattern ;
star_pattern! = '*' capture_target | '*' "_" ;
mapping_pattern = '{' '}' | '{' rest_pattern ','? '}' | '{' key_value % ',' ',' rest_pattern ','? '}'
  | '{' key_value % ',' ','? '}' ;
key_value = (literal_pattern | attr) ':' pattern ;
rest_pattern = '**' capture_target ;
class_pattern = name_or_attr '(' ')'
  | name_or_attr '(' positionals ','? ')'
  | name_or_attr '(' keyword_pattern % ',' ','? ')'
  | name_or_attr '(' positionals ',' keyword_pattern % ',' ','? ')'
  | bad_class_pattern ;
positionals = pattern % ',' ;
keyword_pattern = NAME '=' pattern ;
)grammar";

} // namespace nametag::syntax
