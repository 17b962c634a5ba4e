# SPDX-License-Identifier: MIT
"""The slips that someone may make in a C file: small changes of its syntax, one at a time."""
import dataclasses
import pathlib
import re

import tree_sitter
import tree_sitter_c

PARSER = tree_sitter.Parser(tree_sitter.Language(tree_sitter_c.language()))

# What stands beside an operator: what is mistyped for it, or the other side of a boundary.
OPERATORS = {
    "<": ("<=", ">="), "<=": ("<", ">"), ">": (">=", "<="), ">=": (">", "<"),
    "==": ("!=",), "!=": ("==",), "&&": ("||",), "||": ("&&",),
    "+": ("-",), "-": ("+",), "*": ("/",), "/": ("*",), "%": ("/",),
    "<<": (">>",), ">>": ("<<",), "&": ("|",), "|": ("&",), "^": ("|",),
    "+=": ("-=", "="), "-=": ("+=", "="), "|=": ("&=", "="), "&=": ("|=", "="),
    "*=": ("/=", "="), "++": ("--",), "--": ("++",),
}
COMPARISONS = {"<", "<=", ">", ">=", "==", "!="}

# Nothing of these is a rule: types, and what only the compiler reads.
WITHOUT_RULES = {"sizeof_expression", "array_declarator", "struct_specifier", "enum_specifier",
                 "type_descriptor", "preproc_include", "preproc_def", "preproc_function_def"}


@dataclasses.dataclass(frozen=True)
class Mutant:
    """One slip: where it stands, what it is, and the bytes that take the place of others."""

    file: str
    function: str
    kind: str
    start: int
    end: int
    text: bytes
    was: str
    becomes: str

    def applied(self, source):
        return source[:self.start] + self.text + source[self.end:]


def parse(source):
    return PARSER.parse(source).root_node


def descendants(node):
    yield node
    for child in node.children:
        yield from descendants(child)


class Words:
    """The constants of the headers, and which follows which."""

    def __init__(self, headers):
        self.after = {}
        for header in headers:
            for node in descendants(parse(pathlib.Path(header).read_bytes())):
                if node.type == "enumerator_list":
                    self.add([child.child_by_field_name("name").text
                              for child in node.named_children if child.type == "enumerator"])

    def add(self, names):
        for name, following in zip(names, names[1:] + names[-2:-1]):
            self.after[name] = following

    def beside(self, name, prefix=b""):
        following = self.after.get(prefix + name, b"")
        return following[len(prefix):] if following.startswith(prefix) else b""


def pasted(source):
    """What a macro puts before its arguments: (macro, place of the argument) → prefix."""
    made = {}
    for name, parameters, body in re.findall(
            rb"#define (\w+)\(([^)]*)\)((?:[^\n]*\\\n)*[^\n]*)", source):
        for place, parameter in enumerate(parameters.split(b",")):
            found = re.search(rb"(\w+)##" + parameter.strip() + rb"\b", body)
            if found:
                made[name, place] = found[1]
    return made


class Slips:
    """All slips of one file."""

    def __init__(self, file, source, words):
        self.file, self.source, self.words = file, source, words
        self.pasted = pasted(source)
        self.found = []
        self.function = ""

    def add(self, kind, start, end, text):
        first = self.source.rfind(b"\n", 0, start) + 1
        last = self.source.find(b"\n", end)
        was = self.source[first:last]
        becomes = self.source[first:start] + text + self.source[end:last]
        self.found.append(Mutant(self.file, self.function, kind, start, end, text,
                                 *(" ".join(line.decode().split()) for line in (was, becomes))))

    def replace(self, kind, node, text):
        if node.text != text:
            self.add(kind, node.start_byte, node.end_byte, text)

    def visit(self, node):
        if node.type in WITHOUT_RULES or node.text.startswith(b"_Static_assert"):
            return
        if node.type == "function_definition":
            self.function = named(node.child_by_field_name("declarator"))
        look = getattr(self, "see_" + node.type, None)
        if look:
            look(node)
        for child in node.children:
            if not (node.type == "case_statement"
                    and child == node.child_by_field_name("value")):
                self.visit(child)
        if node.type == "function_definition":
            self.function = ""

    def see_binary_expression(self, node):
        self.other_operator(node)
        if node.child_by_field_name("operator").type in ("&&", "||"):
            self.force(node.child_by_field_name("left"))
            self.force(node.child_by_field_name("right"))

    def other_operator(self, node):
        operator = node.child_by_field_name("operator")
        kind = "comparison" if operator.type in COMPARISONS else "operator"
        for other in OPERATORS.get(operator.type, ()):
            self.replace(kind, operator, other.encode())

    see_assignment_expression = other_operator
    see_update_expression = other_operator

    def see_unary_expression(self, node):
        self.replace("operator", node, b" " + node.child_by_field_name("argument").text)

    def force(self, condition, values=(b"0", b"1")):
        """An operand of && or || is forced by itself."""
        while condition.type == "parenthesized_expression":
            condition = condition.named_children[0]
        operator = condition.child_by_field_name("operator")
        if condition.type == "binary_expression" and operator.type in ("&&", "||"):
            return
        for value in values:
            self.replace("condition", condition, value)

    def see_if_statement(self, node):
        self.force(node.child_by_field_name("condition"))

    def see_while_statement(self, node):
        self.force(node.child_by_field_name("condition"), (b"0",))

    def see_for_statement(self, node):
        condition = node.child_by_field_name("condition")
        if condition:
            self.force(condition, (b"0",))

    def see_conditional_expression(self, node):
        arms = [node.child_by_field_name(arm) for arm in ("consequence", "alternative")]
        self.force(node.child_by_field_name("condition"))
        self.swap("arms", *arms)

    def swap(self, kind, left, right):
        if left.text != right.text:
            between = self.source[left.end_byte:right.start_byte]
            self.add(kind, left.start_byte, right.end_byte, right.text + between + left.text)

    def see_argument_list(self, node):
        arguments = [child for child in node.named_children if child.type != "comment"]
        for left, right in zip(arguments, arguments[1:]):
            self.swap("arguments", left, right)

    def see_number_literal(self, node):
        digits = node.text.decode().rstrip("uUlL")
        number, suffix = int(digits, 0), node.text.decode()[len(digits):]
        for other in (number + 1, number - 1):
            if other >= 0 or number < 0:
                self.replace("constant", node, f"{other}{suffix}".encode())

    def see_identifier(self, node):
        prefix = b""
        if node.parent.type == "argument_list":
            macro = node.parent.parent.child_by_field_name("function")
            place = [child.id for child in node.parent.named_children].index(node.id)
            prefix = self.pasted.get((macro and macro.text, place), b"")
        self.replace("constant", node, self.words.beside(node.text, prefix) or node.text)

    def see_initializer_list(self, node):
        for element in node.named_children if node.named_child_count > 1 else ():
            if element.type != "comment":
                comma = element.next_sibling.type == ","
                self.add("element", element.start_byte, element.end_byte + comma, b"")

    def see_expression_statement(self, node):
        if node.named_child_count:
            self.replace("statement", node, b";")

    def see_return_statement(self, node):
        body = node.parent
        if not (body.parent.type == "function_definition" and body.named_children[-1] == node):
            self.replace("statement", node, b";")

    def see_break_statement(self, node):
        self.replace("statement", node, b";")

    see_continue_statement = see_break_statement

    def see_case_statement(self, node):
        colon = next(child for child in node.children if child.type == ":")
        self.add("case", node.start_byte, colon.end_byte, b"")


def named(declarator):
    while declarator.child_by_field_name("declarator"):
        declarator = declarator.child_by_field_name("declarator")
    return declarator.text.decode()


def broken(source):
    """The source with functions that fail wherever they are called."""
    starts = [node.child_by_field_name("body").start_byte + 1
              for node in parse(source).children if node.type == "function_definition"]
    for start in reversed(starts):
        source = source[:start] + b" *(volatile int *)0 = 0;" + source[start:]
    return source


def mutants(file, source, words):
    """Every slip of a file, in the order of its text."""
    slips = Slips(file, source, words)
    slips.visit(parse(source))
    return sorted(set(slips.found), key=lambda mutant: (mutant.start, mutant.end, mutant.text))
