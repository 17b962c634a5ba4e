# SPDX-License-Identifier: MIT
"""C functions as Z3 terms: read from the very source that is compiled, bit for bit.

A small part of C: whole numbers, structs by value, if, return, ?:, loops with a constant limit,
calls among functions that were read. Anything else is refused, never guessed. Arithmetic is
that of C11 on machines where int has 32 bits: promotions, common type, division towards zero.
What C leaves undefined or would cut becomes an obligation (`Function.call`): no overflow, no
division by 0, no index out of its array, no narrowing that changes a value.
"""
import pathlib
import re

import z3
from pycparser import c_ast, c_parser

ROOT = pathlib.Path(__file__).resolve().parents[2]
WIDTHS = {"int": 32, "int32_t": 32, "int64_t": 64, "uint8_t": -8, "int16_t": 16}  # -: unsigned
STRUCTS = {"tdpelect_date": {"year": "int16_t", "month": "uint8_t", "day": "uint8_t"},
           "tdpelect_fraction": {"numerator": "int32_t", "denominator": "int32_t"}}
PRELUDE = "".join(f"typedef int {name};" for name in WIDTHS if name != "int") + "".join(
    f"struct {name} {{{''.join(f'{kind} {field};' for field, kind in fields.items())}}};"
    for name, fields in STRUCTS.items())
LOOP_LIMIT = 12  # the months of a year


class Number:
    """A term with its C type; `width` is negative where it is unsigned."""

    def __init__(self, term, width):
        self.term, self.width = term, width

    def to(self, width):
        """The value in another type, cut as C cuts it."""
        bits, wanted = abs(self.width), abs(width)
        if wanted > bits:
            extend = z3.SignExt if self.width > 0 else z3.ZeroExt
            return Number(extend(wanted - bits, self.term), width)
        return Number(z3.Extract(wanted - 1, 0, self.term) if wanted < bits else self.term, width)

    def promoted(self):
        return self.to(32) if abs(self.width) < 32 else self

    def truth(self):
        return self.term != 0


def number(value, width=32):
    return Number(z3.BitVecVal(value, abs(width)), width)


def as_int(condition):
    return Number(z3.If(condition, z3.BitVecVal(1, 32), z3.BitVecVal(0, 32)), 32)


def merged(condition, a, b):
    """One or the other, numbers or structs."""
    if isinstance(a, dict):
        return {key: merged(condition, a[key], b[key]) for key in a}
    return Number(z3.If(condition, a.term, b.term), a.width)


def constants():
    """The numbers of the registry, and those of libc that are used."""
    text = (ROOT / "include/tdpelect/names.h").read_text(encoding="utf-8")
    found = {name: int(value) for name, value in re.findall(r"(TDPELECT_\w+)\s*=\s*(\d+)", text)}
    return {**found, "INT32_MAX": 2**31 - 1, "TDPELECT_UNKNOWN": -2**31}


class Source:
    """Functions of the library by name, each read when it is first asked for."""

    def __init__(self, *paths, opaque=()):
        """Of an opaque function nothing is used but that it answers yes or no: what is proved
        holds whatever it says."""
        self.opaque = opaque
        self.text = "\n".join((ROOT / path).read_text(encoding="utf-8") for path in paths)
        self.constants, self.read = constants(), {}

    def __getitem__(self, name):
        if name not in self.read:
            found = re.search(rf"^[a-z][^\n;{{}}=]*\b{name}\([^;{{]*\)\n{{\n.*?^}}", self.text, re.M | re.S)
            if not found:
                raise KeyError(f"no function {name}")
            code = re.sub(r"/\*.*?\*/|\binline\b", " ", found.group(), flags=re.S)
            tree = c_parser.CParser().parse(PRELUDE + code)
            self.read[name] = Function(tree.ext[-1], self)
        return self.read[name]


class Function:
    def __init__(self, node, source):
        self.node, self.source = node, source
        self.parameters = node.decl.type.args.params

    def call(self, *arguments, path=None):
        """(value, obligations) for arguments that already have their types."""
        run = Run(self.source)
        names = {p.name: fit(a, type_of(p.type)) for p, a in zip(self.parameters, arguments)}
        value = run.block(list(self.node.body.block_items), names, path if path is not None else z3.BoolVal(True))
        wanted = type_of(self.node.decl.type.type)
        if isinstance(value, Number) and isinstance(wanted, int):
            value = value.to(wanted)
        return value, run.obligations


def fit(value, kind):
    return value if isinstance(value, dict) else value.to(kind)


def type_of(node):
    """A width, or the name of a struct."""
    if isinstance(node, c_ast.TypeDecl):
        node = node.type
    if isinstance(node, c_ast.Struct):
        return node.name
    return WIDTHS[" ".join(node.names)]


class Run:
    """One walk through one function: every path at once."""

    def __init__(self, source):
        self.source, self.obligations = source, []

    def must(self, path, condition):
        self.obligations.append(z3.Implies(path, condition))

    # Statements: the value of the block is what it returns.

    def block(self, items, names, path):
        if not items:
            raise ValueError("a path without a return")
        first, rest = items[0], items[1:]
        if isinstance(first, c_ast.Compound):
            return self.block(list(first.block_items or []) + rest, names, path)
        if isinstance(first, c_ast.Return):
            return self.value(first.expr, names, path)
        if isinstance(first, c_ast.If):
            condition = self.value(first.cond, names, path).truth()
            other = [first.iffalse] if first.iffalse else []
            return merged(condition,
                          self.block([first.iftrue, *rest], dict(names), z3.And(path, condition)),
                          self.block([*other, *rest], dict(names), z3.And(path, z3.Not(condition))))
        if isinstance(first, c_ast.For):
            return self.block(self.unrolled(first) + rest, names, path)
        if isinstance(first, NeverTrue):
            self.must(path, z3.Not(self.value(first.condition, names, path).truth()))
            return self.block(rest, names, path)
        names = dict(names)
        self.statement(first, names, path)
        return self.block(rest, names, path)

    @staticmethod
    def unrolled(loop):
        """The loop as so many ifs, the last of which must not be entered."""
        inner = [NeverTrue(loop.cond)]
        for _ in range(LOOP_LIMIT):
            inner = [c_ast.If(loop.cond, c_ast.Compound([loop.stmt, loop.next, *inner]), None)]
        return list(loop.init.decls) + inner

    def statement(self, node, names, path):
        if isinstance(node, c_ast.Decl):
            self.declare(node, names, path)
        elif isinstance(node, c_ast.Assignment):
            value = self.value(node.rvalue, names, path)
            if node.op != "=":
                left = self.value(node.lvalue, names, path)
                value = self.arithmetic(node.op[:-1], left, value, path)
            self.assign(node.lvalue, value, names, path)
        elif isinstance(node, c_ast.UnaryOp) and node.op in ("p++", "++"):
            value = self.arithmetic("+", self.value(node.expr, names, path), number(1), path)
            self.assign(node.expr, value, names, path)
        else:
            raise NotImplementedError(type(node).__name__)

    def declare(self, node, names, path):
        if isinstance(node.type, c_ast.ArrayDecl):
            width = type_of(node.type.type)
            names[node.name] = [self.value(e, names, path).to(width) for e in node.init.exprs]
        elif isinstance(type_of(node.type), str):
            raise NotImplementedError("a local struct")
        else:
            names[node.name] = self.narrowed(self.value(node.init, names, path), type_of(node.type), path)

    def assign(self, place, value, names, path):
        if isinstance(place, c_ast.StructRef):
            struct = dict(names[place.name.name])
            struct[place.field.name] = self.narrowed(value, struct[place.field.name].width, path)
            names[place.name.name] = struct
        else:
            names[place.name] = self.narrowed(value, names[place.name].width, path)

    def narrowed(self, value, width, path):
        made = value.to(width)
        if abs(width) < abs(value.width) or (width < 0 < value.width):
            back = made.to(value.width)
            self.must(path, back.term == value.term)
        return made

    # Expressions

    def value(self, node, names, path):
        return getattr(self, type(node).__name__)(node, names, path)

    def Constant(self, node, names, path):
        return number(int(node.value, 0))

    def ID(self, node, names, path):
        return names[node.name] if node.name in names else number(self.source.constants[node.name])

    def StructRef(self, node, names, path):
        return self.value(node.name, names, path)[node.field.name]

    def Cast(self, node, names, path):
        return self.narrowed(self.value(node.expr, names, path), type_of(node.to_type.type), path)

    def TernaryOp(self, node, names, path):
        condition = self.value(node.cond, names, path).truth()
        a = self.value(node.iftrue, names, z3.And(path, condition)).promoted()
        b = self.value(node.iffalse, names, z3.And(path, z3.Not(condition))).promoted()
        width = max(a.width, b.width)
        return merged(condition, a.to(width), b.to(width))

    def ArrayRef(self, node, names, path):
        array, at = names[node.name.name], self.value(node.subscript, names, path).promoted()
        self.must(path, z3.And(at.term >= 0, at.term < len(array)))
        chosen = array[-1]
        for i in range(len(array) - 2, -1, -1):
            chosen = merged(at.term == i, array[i], chosen)
        return chosen

    def FuncCall(self, node, names, path):
        arguments = [self.value(a, names, path) for a in node.args.exprs]
        if node.name.name in self.source.opaque:
            sorts = [a.term.sort() for a in arguments]
            answer = z3.Function(node.name.name, *sorts, z3.BoolSort())
            return as_int(answer(*(a.term for a in arguments)))
        value, obligations = self.source[node.name.name].call(*arguments, path=path)
        self.obligations += obligations
        return value

    def UnaryOp(self, node, names, path):
        value = self.value(node.expr, names, path)
        if node.op == "!":
            return as_int(z3.Not(value.truth()))
        if node.op == "-":
            return self.arithmetic("-", number(0), value, path)
        raise NotImplementedError(node.op)

    def BinaryOp(self, node, names, path):
        left = self.value(node.left, names, path)
        if node.op in ("&&", "||"):
            first = left.truth()
            second = self.value(node.right, names,
                                z3.And(path, first if node.op == "&&" else z3.Not(first))).truth()
            return as_int(z3.And(first, second) if node.op == "&&" else z3.Or(first, second))
        return self.arithmetic(node.op, left, self.value(node.right, names, path), path)

    def arithmetic(self, sign, left, right, path):
        left, right = left.promoted(), right.promoted()
        width = max(left.width, right.width)
        a, b = left.to(width).term, right.to(width).term
        compared = {"<": a < b, ">": a > b, "<=": a <= b, ">=": a >= b, "==": a == b, "!=": a != b}
        if sign in compared:
            return as_int(compared[sign])
        if sign == "+":
            self.must(path, z3.And(z3.BVAddNoOverflow(a, b, True), z3.BVAddNoUnderflow(a, b)))
            return Number(a + b, width)
        if sign == "-":
            self.must(path, z3.And(z3.BVSubNoOverflow(a, b), z3.BVSubNoUnderflow(a, b, True)))
            return Number(a - b, width)
        if sign == "*":
            self.must(path, z3.And(z3.BVMulNoOverflow(a, b, True), z3.BVMulNoUnderflow(a, b)))
            return Number(a * b, width)
        if sign in "/%":
            self.must(path, z3.And(b != 0, z3.BVSDivNoOverflow(a, b)))
            return Number(a / b if sign == "/" else z3.SRem(a, b), width)
        raise NotImplementedError(sign)


class NeverTrue:
    """Behind a loop that was unrolled: its condition no longer holds."""

    def __init__(self, condition):
        self.condition = condition


def variable(name, kind):
    """A free C variable of a type, or a struct of such."""
    if kind in STRUCTS:
        return {field: variable(f"{name}.{field}", inner) for field, inner in STRUCTS[kind].items()}
    return Number(z3.BitVec(name, abs(WIDTHS[kind])), WIDTHS[kind])
