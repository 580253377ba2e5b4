// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong turns and their words. The words are those of CPython, because a learner will meet them there.
#include "core/syntax/grammar.h"

namespace nametag::syntax {

const std::string_view kStatementErrors = R"grammar(
bad_assignment = a:bad_annotated ':' expression {at a "only single target (not %N) can be annotated"}
  | a:star_named ',' star_nameds* ':' expression {at a "only single target (not tuple) can be annotated"}
  | a:expression ':' expression {at a "illegal target for annotation"}
  | (star_targets '=')* a:star_expressions '=' {target a ""}
  | (star_targets '=')* a:yield '=' {at a "assignment to yield expression not possible"}
  | a:star_expressions augmented (yield | star_expressions)
    {at a "'%N' is an illegal expression for augmented assignment"} ;
bad_annotated = list | tuple | '(' bad_annotated ')' ;
bad_del = 'del' a:star_expressions {delete a ""} ;
bad_block = NEWLINE !INDENT {indent "expected an indented block"} ;
bad_import = a:'import' dotted_name % ',' 'from' dotted_name {from a "Did you mean to use 'from ... import ...' instead?"}
  | @13 'import' a:NEWLINE {at a "Expected one or more names after 'import'"} ;
bad_imported = imported_names ',' NEWLINE {here "trailing comma not allowed without surrounding parentheses"}
  | @13 a:NEWLINE {at a "Expected one or more names after 'import'"} ;
bad_def = 'async'? a:'def' NAME type_params? '(' def_params? ')' returns? ':' NEWLINE !INDENT
    {indent "expected an indented block after function definition on line %L"} ;
bad_class = 'class' NAME type_params? class_bases? NEWLINE {here "expected ':'"}
  | a:'class' NAME type_params? class_bases? ':' NEWLINE !INDENT
    {indent "expected an indented block after class definition on line %L"} ;
bad_if = 'if' named NEWLINE {here "expected ':'"}
  | a:'if' named ':' NEWLINE !INDENT {indent "expected an indented block after 'if' statement on line %L"} ;
bad_elif = 'elif' named NEWLINE {here "expected ':'"}
  | a:'elif' named ':' NEWLINE !INDENT {indent "expected an indented block after 'elif' statement on line %L"} ;
bad_else = a:'else' ':' NEWLINE !INDENT {indent "expected an indented block after 'else' statement on line %L"} ;
bad_while = 'while' named NEWLINE {here "expected ':'"}
  | a:'while' named ':' NEWLINE !INDENT {indent "expected an indented block after 'while' statement on line %L"} ;
bad_for = 'async'? 'for' star_targets 'in' star_expressions NEWLINE {here "expected ':'"}
  | 'async'? a:'for' star_targets 'in' star_expressions ':' NEWLINE !INDENT
    {indent "expected an indented block after 'for' statement on line %L"} ;
bad_for_target = 'async'? 'for' a:star_expressions {loop a ""} ;
with_target = 'as' star_target ;
plain_with_item = expression with_target? ;
grouped_with_item = expressions with_target? ;
bad_with = 'async'? 'with' plain_with_item % ',' NEWLINE {here "expected ':'"}
  | 'async'? 'with' '(' grouped_with_item % ',' ','? ')' NEWLINE {here "expected ':'"} ;
bad_with_indent = 'async'? a:'with' plain_with_item % ',' ':' NEWLINE !INDENT
    {indent "expected an indented block after 'with' statement on line %L"}
  | 'async'? a:'with' '(' grouped_with_item % ',' ','? ')' ':' NEWLINE !INDENT
    {indent "expected an indented block after 'with' statement on line %L"} ;
bad_with_item = expression 'as' a:expression &(',' | ')' | ':') {target a ""} ;
bad_try = a:'try' ':' NEWLINE !INDENT {indent "expected an indented block after 'try' statement on line %L"}
  | 'try' ':' block !('except' | 'finally') {here "expected 'except' or 'finally' block"}
  | 'try' ':' block* except+ a:'except' b:'*' expression as_name? ':'
    {range a b "cannot have both 'except' and 'except*' on the same 'try'"}
  | 'try' ':' block* except_star+ a:'except' except_head? ':'
    {at a "cannot have both 'except' and 'except*' on the same 'try'"} ;
except_head = expression as_name? ;
bad_except = 'except' '*'? a:expression ',' expressions as_name? ':'
    {from a "multiple exception types must be parenthesized"}
  | 'except' '*'? expression as_name? NEWLINE {here "expected ':'"}
  | 'except' NEWLINE {here "expected ':'"}
  | 'except' '*' (NEWLINE | ':') {here "expected one or more exception types"} ;
bad_except_indent = a:'except' expression as_name? ':' NEWLINE !INDENT
    {indent "expected an indented block after 'except' statement on line %L"}
  | a:'except' ':' NEWLINE !INDENT {indent "expected an indented block after 'except' statement on line %L"} ;
bad_except_star_indent = a:'except' '*' expression as_name? ':' NEWLINE !INDENT
    {indent "expected an indented block after 'except*' statement on line %L"} ;
bad_finally = a:'finally' ':' NEWLINE !INDENT
    {indent "expected an indented block after 'finally' statement on line %L"} ;
bad_match = "match" subject NEWLINE {here "expected ':'"}
  | a:"match" subject ':' NEWLINE !INDENT {indent "expected an indented block after 'match' statement on line %L"} ;
bad_case = "case" patterns guard? NEWLINE {here "expected ':'"}
  | a:"case" patterns guard? ':' NEWLINE !INDENT
    {indent "expected an indented block after 'case' statement on line %L"} ;
bad_as_pattern = or_pattern 'as' a:"_" {at a "cannot use '_' as a target"}
  | or_pattern 'as' !NAME a:expression {at a "invalid pattern target"} ;
bad_class_pattern = name_or_attr '(' positionals_first? keyword_pattern % ',' ',' A:positionals
    {at A "positional patterns follow keyword patterns"} ;
positionals_first = positionals ',' ;
empty_type_params = '[' a:']' {from a "Type parameter list cannot be empty"} ;
bad_type_param = '*' NAME a:':' b:expression {constraints a "TypeVarTuple"}
  | '**' NAME a:':' b:expression {constraints a "ParamSpec"} ;
)grammar";

const std::string_view kExpressionErrors = R"grammar(
bad_arguments = @-13 args ',' a:'*' {at a "iterable argument unpacking follows keyword argument unpacking"}
  | @13 (positional_argument % ',' ',' kwargs | kwargs) a:',' unpacked % ','
    {from a "iterable argument unpacking follows keyword argument unpacking"}
  | A:unparenthesized_genexp ',' args_or_genexp? {at A "Generator expression must be parenthesized"}
  | a:NAME b:'=' expression for_ifs {range a b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"}
  | @12 args_comma? a:NAME b:'=' &(',' | ')') {range a b "expected argument value expression"}
  | A:args B:for_ifs {genexp A ""}
  | args ',' A:unparenthesized_genexp {at A "Generator expression must be parenthesized"}
  | A:args ',' args {order A ""} ;
args_comma = args ',' ;
unpacked = starred !'=' ;
unparenthesized_genexp = expression for_ifs ;
args_or_genexp = args | expression for_ifs ;
bad_kwarg = a:('True' | 'False' | 'None') b:'=' {range a b "cannot assign to %T"}
  | a:NAME b:'=' expression for_ifs {range a b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"}
  | !(NAME '=') a:expression b:'=' {range a b "expression cannot contain assignment, perhaps you meant \"==\"?"} ;
bad_starred_unpacking = a:'*' expression '=' b:expression {range a b "cannot assign to iterable argument unpacking"} ;
bad_starred = '*' {here "Invalid star expression"} ;
bad_double_starred = a:'**' expression '=' b:expression {range a b "cannot assign to keyword argument unpacking"} ;
bad_legacy = a:NAME !'(' b:star_expressions {print a b "Missing parentheses in call to '%T'. Did you mean %T(...)?"} ;
bad_expression = !(NAME STRING | soft_keyword) a:disjunction b:quiet_expression
    {comma a b "invalid syntax. Perhaps you forgot a comma?"}
  | a:disjunction 'if' b:disjunction !('else' | ':') {range a b "expected 'else' after 'if' expression"}
  | @12 a:'lambda' lambda_params? b:':' &FMIDDLE
    {range a b "f-string: lambda expressions are not allowed without parentheses"} ;
soft_keyword = NAME ;
bad_named! = a:expression ':=' expression {at a "cannot use assignment expressions with %N"}
  | a:NAME '=' b:bitwise_or !('=' | ':=')
    {range a b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"}
  | !(list | tuple | genexp | 'True' | 'None' | 'False') a:bitwise_or '=' bitwise_or !('=' | ':=')
    {at a "cannot assign to %N here. Maybe you meant '==' instead of '='?"} ;
bad_arithmetic = sum ('+' | '-' | '*' | '/' | '%' | '//' | '@') a:'not' b:inversion
    {range a b "'not' after an operator must be parenthesized"} ;
bad_factor = ('+' | '-' | '~') a:'not' b:factor {range a b "'not' after an operator must be parenthesized"} ;
bad_for_if = 'async'? 'for' bitwise_or % ',' ','? !'in' {here "'in' expected after for-loop variables"} ;
bad_group = '(' a:starred ')' {at a "cannot use starred expression here"}
  | '(' a:'**' expression ')' {at a "cannot use double starred expression here"} ;
bad_comprehension = ('[' | '(' | '{') a:starred for_ifs {at a "iterable unpacking cannot be used in comprehension"}
  | ('[' | '{') a:star_named ',' B:star_nameds for_ifs
    {items a B "did you forget parentheses around the comprehension target?"}
  | ('[' | '{') a:star_named b:',' for_ifs
    {range a b "did you forget parentheses around the comprehension target?"} ;
bad_dict_comprehension = '{' a:'**' bitwise_or for_ifs '}'
    {at a "dict unpacking cannot be used in dict comprehension"} ;
bad_pairs = pair % ',' ',' bad_pair
  | expression ':' a:'*' bitwise_or {from a "cannot use a starred expression in a dictionary value"}
  | expression a:':' &('}' | ',') {at a "expression expected after dictionary key and ':'"} ;
bad_pair = a:expression !':' {key a "':' expected after dictionary key"}
  | expression ':' a:'*' bitwise_or {from a "cannot use a starred expression in a dictionary value"}
  | expression a:':' &('}' | ',') {at a "expression expected after dictionary key and ':'"} ;
bad_default = a:'=' &(')' | ',') {at a "expected default value expression"} ;
bad_field = '{' a:'=' {at a "f-string: valid expression required before '='"}
  | '{' a:'!' {at a "f-string: valid expression required before '!'"}
  | '{' a:':' {at a "f-string: valid expression required before ':'"}
  | '{' a:'}' {at a "f-string: valid expression required before '}'"}
  | '{' !value {next "f-string: expecting a valid expression after '{'"}
  | '{' value !('=' | '!' | ':' | '}') {next "f-string: expecting '=', or '!', or ':', or '}'"}
  | '{' value '=' !('!' | ':' | '}') {next "f-string: expecting '!', or ':', or '}'"}
  | '{' value '='? bad_conversion
  | '{' value '='? plain_conversion? !(':' | '}') {next "f-string: expecting ':' or '}'"}
  | '{' value '='? plain_conversion? ':' format_part* !'}' {next "f-string: expecting '}', or format specs"}
  | '{' value '='? plain_conversion? !'}' {next "f-string: expecting '}'"} ;
plain_conversion = '!' NAME ;
bad_conversion = '!' &(':' | '}') {next "f-string: missing conversion character"}
  | '!' !NAME {next "f-string: invalid conversion character"} ;
)grammar";

} // namespace nametag::syntax
