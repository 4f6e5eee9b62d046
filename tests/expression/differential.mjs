// SPDX-License-Identifier: Apache-2.0
// Evaluates random expressions by `evaluate_lines` and by an implementation of CEL of others, the
// npm package @bufbuild/cel, and compares. Does the same with expressions that `maxpods` suggests
// for random groups, on all types. Where that package is not installed when the build is
// configured, the test is skipped:
//
//   npm install --prefix DIRECTORY @bufbuild/cel @bufbuild/protobuf
//   cmake -D CEL_MODULES=DIRECTORY/node_modules ...   or: export NODE_PATH=DIRECTORY/node_modules
//
//   node differential.mjs EVALUATE_LINES MAXPODS [COUNT [SEED]]
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

import { randomNumbers } from "../random.mjs";

const [program, maxpods, count = "30000", seed = "1"] = process.argv.slice(2);
const shownDifferences = 20;

const cel = createRequire(import.meta.url)("@bufbuild/cel"); // which looks into NODE_PATH
const { INT, DOUBLE, BOOL, STRING } = cel.CelScalar;

const { random, pick, chance } = randomNumbers(seed);

// --- The other implementation, made to act as cel-go where it is known not to.

const leastInt = -(2n ** 63n);

// cel-go: ordering NaN is an error. There it is false.
function ordered(name, compare) {
  return cel.celFunc(name, [DOUBLE, DOUBLE], BOOL, (l, r) => {
    if (Number.isNaN(l) || Number.isNaN(r)) throw new Error("NaN values cannot be ordered");
    return compare(l, r);
  });
}

// cel-go: Go's %g. There it is the number as JavaScript writes it.
function asGoWrites(number) {
  if (Number.isNaN(number)) return "NaN";
  if (!Number.isFinite(number)) return number > 0 ? "+Inf" : "-Inf";
  if (Object.is(number, -0)) return "-0";
  const [, mantissa, sign, digits] = /^(.*)e([+-])(\d+)$/.exec(number.toExponential());
  const exponent = Number(sign + digits);
  if (exponent >= -4 && exponent < 6) return String(number);
  return `${mantissa}e${sign}${digits.padStart(2, "0")}`;
}

// cel-go: a string that is no number is an error. There it is NaN.
function asGoReads(text) {
  const number = Number(text);
  if (Number.isNaN(number)) throw new Error("the string is not a double");
  return number;
}

// cel-go: the least int % -1 is an overflow. There it is 0.
function modulo(l, r) {
  if (r === 0n) throw new Error("modulus by zero");
  if (l === leastInt && r === -1n) throw new Error("overflow");
  return l % r;
}

// Karpenter's own functions, which CEL does not have.
function extreme(name, isFirst) {
  return [
    [INT, INT, INT],
    [DOUBLE, DOUBLE, DOUBLE],
    [INT, DOUBLE, DOUBLE],
    [DOUBLE, INT, DOUBLE],
  ].map(([left, right, result]) => {
    const as = (value) => (result === INT ? value : Number(value));
    return cel.celFunc(name, [left, right], result, (l, r) =>
      isFirst(as(l), as(r)) ? as(l) : as(r),
    );
  });
}

const variables = {
  default_enis: 3n,
  ips_per_eni: 6n,
  max_pods: 17n,
  vcpus: 2n,
  memory_mib: 4096n,
  instance_type: "t3.medium",
};
const environment = cel.celEnv({
  variables: {
    ...Object.fromEntries(Object.keys(variables).map((name) => [name, INT])),
    instance_type: STRING,
  },
  funcs: [
    ordered("_<_", (l, r) => l < r),
    ordered("_<=_", (l, r) => l <= r),
    ordered("_>_", (l, r) => l > r),
    ordered("_>=_", (l, r) => l >= r),
    cel.celFunc("_%_", [INT, INT], INT, modulo),
    cel.celFunc("string", [DOUBLE], STRING, asGoWrites),
    cel.celFunc("double", [STRING], DOUBLE, asGoReads),
    ...extreme("min", (l, r) => l < r),
    ...extreme("max", (l, r) => l > r),
  ],
});

function bits(number) {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
}

// As evaluate_lines writes values.
function words(value) {
  if (typeof value === "bigint") return `int ${value}`;
  if (typeof value === "boolean") return `bool ${value}`;
  if (typeof value === "string") return `string ${Buffer.from(value).toString("hex")}`;
  if (typeof value !== "number") return "error"; // which is a value there
  return `double ${Number.isNaN(value) ? "nan" : bits(value)}`;
}

function evaluate(text, values = variables) {
  try {
    return words(cel.plan(environment, cel.parse(text))(values));
  } catch {
    return "error";
  }
}

// --- Expressions, with few more brackets than needed, so that precedence counts.

const binds = {
  conditional: 0,
  or: 1,
  and: 2,
  relation: 3,
  sum: 4,
  product: 5,
  unary: 6,
  member: 7,
};
const node = (text, level = binds.member) => ({ text, level });
const within = (part, level) => (part.level < level || chance(0.05) ? `(${part.text})` : part.text);
const blank = () => pick(["", " ", " ", " ", "  ", "\t"]);

// Only the first operand may be a chain of the same operator.
function infix(left, operator, right, level) {
  const [before, after] = operator === "in" ? [" ", " "] : [blank(), blank()];
  const [one, two] = [within(left, level), within(right, level + 1)];
  return node(one + before + operator + after + two, level);
}

// None beyond 64 bits: the other implementation takes them. cel-go: such literals do not compile.
const ints = `0 1 2 3 5 7 10 16 110 250 0x1F 0xff 007 4611686018427387904 9223372036854775806
  9223372036854775807 0x7fffffffffffffff 3037000499 3037000500`.split(/\s+/);
const commonInts = ints.slice(0, 13);
const negativeInts = `-1 -1 -2 -2 -3 -3 -5 -7 -10 -9223372036854775807 -9223372036854775808
  -0x10 -0x8000000000000000`.split(/\s+/);
const doubles = `0.0 1.0 0.5 1.5 .25 2.75 1e3 1E-3 1.25e+2 100000.0 1000000.0 123456789.0 0.0001
  0.00001 9223372036854775807.0 9223372036854774784.0 1e19 1e308 5e-324 1e-400 0.1
  3.0e10`.split(/\s+/);
const negativeDoubles = "-0.0 -1.0 -1.9 -0.5 -1e308 -9223372036854775808.0".split(" ");
// No letters beyond U+FFFF: JavaScript orders them by UTF-16, cel-go by bytes.
const strings = String.raw`'' "a" 'b' 'ab' "abc" 't3.' 'medium' 'é' '\u00e9t\u00e9' '\x41\101'
  r'\d' '''it's''' """a"b""" '\n\t\\' '10' '€' R"x"`.split(/\s+/);
const wholeStrings = `'0' '12' '-7' '+5' '007' '9223372036854775807' '9223372036854775808'
  '-9223372036854775808' '1.5' 'abc' '1e3' '12a'`.split(/\s+/);
const realStrings = "'0' '1.5' '-2.25' '1e3' '.5' '1.' '1e-400' 'abc' '1.5x'".split(" ");
const intVariables = ["default_enis", "ips_per_eni", "max_pods", "vcpus", ".max_pods"];

// Whether only Karpenter has what is in it.
const isOfKarpenter = (text) => /\b(min|max)\(|memory_mib|instance_type/.test(text);

const generators = { int: anyInt, double: anyDouble, bool: anyBool, string: anyString };
const types = Object.keys(generators);
const any = (type, depth) => generators[type](depth);

// Not of a negation: the other implementation lets any two cancel, cel-go only signs without
// brackets between, so that there the least int overflows.
function negated(operand) {
  if (operand.isNegation) return operand;
  // A literal without brackets would take the sign as its own.
  const isPlain = operand.level === binds.member && !/^[\d.(]/.test(operand.text);
  const text = isPlain ? `-${operand.text}` : `-(${operand.text})`;
  return { ...node(text, binds.unary), isNegation: true };
}

function conditional(type, depth) {
  const part = (kind, level) => within(any(kind, depth - 1), level);
  const [condition, then] = [part("bool", binds.or), part(type, binds.or)];
  return node(`${condition} ? ${then} : ${any(type, depth - 1).text}`, binds.conditional);
}

const call = (name, ...parts) => node(`${name}(${parts.map((part) => part.text).join(", ")})`);

function anyInt(depth) {
  if (depth <= 0 || chance(0.1)) {
    const which = random();
    if (which < 0.45) return node(pick(chance(0.85) ? commonInts : ints));
    if (which < 0.6) return node(pick(negativeInts), binds.unary);
    return node(chance(0.9) ? pick(intVariables) : "memory_mib");
  }
  const operand = () => anyInt(depth - 1);
  const kind = pick(["+", "+", "-", "-", "*", "*", "/", "%", "-x", "?:", "int", "text", "size",
    "min"]);
  switch (kind) {
    case "+":
    case "-":
      return infix(operand(), kind, operand(), binds.sum);
    case "*":
    case "/":
    case "%":
      return infix(operand(), kind, operand(), binds.product);
    case "-x":
      return negated(operand());
    case "?:":
      return conditional("int", depth);
    case "int":
      return call("int", any(pick(["int", "double"]), depth - 1));
    case "text":
      // Not of any string: the other implementation reads '', blanks and 0x10 as ints, too.
      return call("int", chance(0.5) ? node(pick(wholeStrings)) : call("string", operand()));
    case "size": {
      const text = anyString(depth - 1);
      return chance(0.5) ? call("size", text) : node(`${within(text, binds.member)}.size()`);
    }
    default:
      return call(pick(["min", "max"]), operand(), operand());
  }
}

function anyDouble(depth) {
  if (depth <= 0 || chance(0.1)) {
    return chance(0.8) ? node(pick(doubles)) : node(pick(negativeDoubles), binds.unary);
  }
  const operand = () => anyDouble(depth - 1);
  const kind = pick(["+", "-", "*", "/", "-x", "?:", "double", "double", "text", "min", "mixed"]);
  switch (kind) {
    case "+":
    case "-":
      return infix(operand(), kind, operand(), binds.sum);
    case "*":
    case "/":
      return infix(operand(), kind, operand(), binds.product);
    case "-x":
      return negated(operand());
    case "?:":
      return conditional("double", depth);
    case "double":
      return call("double", any(pick(["int", "int", "double"]), depth - 1));
    case "text":
      return call("double", node(pick(realStrings))); // as for ints
    case "min":
      return call(pick(["min", "max"]), operand(), operand());
    default: {
      const pair = [operand(), anyInt(depth - 1)];
      return call(pick(["min", "max"]), ...(chance(0.5) ? pair : pair.reverse()));
    }
  }
}

// Small numbers only: the other implementation compares an int with a double exactly, cel-go as
// doubles.
function mixedMembership() {
  const list = ["1", "2.0", "'a'", "true", "16.0", "3", "0.5", "'3'", "17.0"];
  const elements = Array.from({ length: 3 }, () => pick(list)).join(", ");
  const wanted = node(pick([...list, "max_pods", "default_enis"]));
  return infix(wanted, "in", node(`[1.5, 'z', ${elements}]`), binds.relation);
}

// Long, with errors in it to be absorbed.
function chain(depth) {
  const [operator, level] = pick([["&&", binds.and], ["||", binds.or]]);
  const error = () => node(pick(["1 / 0 > 0", "5 % 0 == 1", "int('x') < 1"]), binds.relation);
  const term = () => within(chance(0.3) ? error() : anyBool(depth - 2), level + 1);
  const terms = Array.from({ length: 3 + Math.floor(random() * 5) }, term);
  return node(terms.join(` ${operator} `), level);
}

function anyBool(depth) {
  if (depth <= 0) return node(pick(["true", "false"]));
  const operand = () => anyBool(depth - 1);
  const type = pick(["int", "int", "double", "string", "bool"]);
  const value = () => any(type, depth - 1);
  const kind = pick(["<", "<", "<=", ">", ">=", "==", "!=", "&&", "&&", "||", "||", "!", "in", "in",
    "mixed", "?:", "string", "chain"]);
  switch (kind) {
    case "&&":
      return infix(operand(), kind, operand(), binds.and);
    case "||":
      return infix(operand(), kind, operand(), binds.or);
    case "!": {
      const part = operand();
      const text = part.level < binds.member ? `(${part.text})` : part.text;
      return node(pick(["!", "!", "!!", "!!!"]) + text, binds.unary);
    }
    case "in": {
      const elements = Array.from({ length: Math.floor(random() * 4) }, () => value().text);
      const end = elements.length > 0 && chance(0.1) ? ",]" : "]";
      return infix(value(), "in", node(`[${elements.join(", ")}${end}`), binds.relation);
    }
    case "mixed":
      return mixedMembership();
    case "?:":
      return conditional("bool", depth);
    case "string": {
      const text = within(anyString(depth - 1), binds.member);
      const name = pick(["startsWith", "endsWith", "contains"]);
      return node(`${text}.${name}(${anyString(depth - 1).text})`);
    }
    case "chain":
      return chain(depth);
    default:
      return infix(value(), kind, value(), binds.relation);
  }
}

function anyString(depth) {
  if (depth <= 0 || chance(0.3)) return node(chance(0.9) ? pick(strings) : "instance_type");
  switch (pick(["+", "+", "string", "string", "?:"])) {
    case "+":
      return infix(anyString(depth - 1), "+", anyString(depth - 1), binds.sum);
    case "string":
      return call("string", any(pick(types), depth - 1));
    default:
      return conditional("string", depth);
  }
}

// None of them compiles by cel-go. The other implementation has no type check, so these are such as
// it cannot evaluate, with nothing before them that would decide.
const illTyped = [
  "INT + DOUBLE", "DOUBLE * INT", "STRING - STRING", "BOOL + BOOL", "DOUBLE % DOUBLE", "-(STRING)",
  "!(INT)", "INT && INT", "STRING < INT", "INT ? 1 : 2", "size(INT)", "INT.size()",
  "STRING.contains(INT)", "int(BOOL)", "min(INT, STRING)", "max(INT)", "no_such_variable + INT",
  "no_such_function(INT)", "INT in INT", "(INT", "INT +", "INT INT", "true ? true ? 1 : 2 : 3",
  "'open + INT", "INT = INT", "BOOL & BOOL", "if + INT", "1 + int(INT + STRING)",
];

function anyIllTyped(depth) {
  return pick(illTyped).replace(/INT|DOUBLE|BOOL|STRING/g, (type) =>
    within(any(type.toLowerCase(), depth - 1), binds.member),
  );
}

// Karpenter takes numbers alone: what only it can evaluate is made one.
function anyExpression() {
  const depth = 1 + Math.floor(random() * 4);
  if (chance(0.05)) return anyIllTyped(depth);
  const type = pick(["int", "int", "double", "bool", "bool", "string"]);
  const { text } = any(type, depth);
  if (!isOfKarpenter(text) || type === "int" || type === "double") return text;
  return type === "bool" ? `(${text}) ? 1 : 0` : `size(${text})`;
}

// --- Compared.

const expressions = Array.from({ length: Number(count) }, anyExpression);
const { stdout, status } = spawnSync(program, Object.values(variables).map(String), {
  input: `${expressions.join("\n")}\n`,
  encoding: "utf8",
  maxBuffer: 2 ** 30,
});
const results = (stdout ?? "").split("\n").slice(0, -1);
if (status !== 0 || results.length !== expressions.length) {
  console.log(`${program}: ${results.length} results of ${expressions.length}, exit ${status}`);
  process.exit(1);
}

const kinds = new Map();
let differences = 0;
expressions.forEach((text, i) => {
  const kind = results[i].split(" ")[0];
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const theirs = evaluate(text);
  if (theirs === results[i]) return;
  differences += 1;
  if (differences <= shownDifferences) {
    console.log(`${text}\n  maxpods: ${results[i]}\n  @bufbuild/cel: ${theirs}`);
  }
});
const counts = [...kinds].map(([kind, times]) => `${times} ${kind}`).join(", ");
console.log(`${expressions.length} expressions of seed ${seed} (${counts}): ${differences} differ`);

// --- Suggestions for Karpenter: exact on the types that are named, within addresses on all others.

function run(...options) {
  const { stdout, status } = spawnSync(maxpods, options, { encoding: "utf8", maxBuffer: 2 ** 30 });
  if (status === 0) return stdout;
  console.log(`maxpods ${options.slice(0, 20).join(" ")}: exit ${status}`);
  process.exit(1);
}

function rowsOf(csv) {
  const [header, ...lines] = csv.trimEnd().split("\n").map((line) => line.split(","));
  return lines.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i]])));
}

// max_pods is the ENI formula, as in Karpenter's pkg/providers/instancetype/types.go.
function variablesOf(row) {
  const [enis, addresses] = [BigInt(row.enis), BigInt(row.ipv4_per_eni)];
  return {
    default_enis: enis,
    ips_per_eni: addresses,
    max_pods: enis * (addresses - 1n) + 2n,
    vcpus: BigInt(row.vcpus),
    memory_mib: BigInt(row.memory_mib),
    instance_type: row.instance_type,
  };
}

const settings = [
  [],
  ["--prefix-delegation"],
  ["--custom-networking"],
  ["--pod-eni"],
  ["--custom-networking", "--pod-eni"],
  ["--prefix-delegation", "--custom-networking"],
];
const groupsOfSettings = 5;
const mostTypes = 12;

function wrongTypes(options, rows) {
  const count = 1 + Math.floor(random() * mostTypes);
  const named = new Set(Array.from({ length: count }, () => pick(rows)));
  const names = [...named].map((row) => row.instance_type);
  const dialect = ["--dialect", "karpenter", ...options, "-q"];
  const text = run("expression", "--suggest", ...names, ...dialect).trim();
  const all = rows.map((row) => row.instance_type);
  const csv = ["--fail-on", "never", "-o", "csv"];
  const ours = rowsOf(run("expression", text, ...all, ...dialect, ...csv));
  const values = new Map(ours.map((row) => [row.instance_type, row.value]));
  return rows
    .map((row) => [row, evaluate(text, variablesOf(row))])
    .filter(([row, theirs]) => {
      const value = Number(theirs.split(" ")[1]);
      const isExact = value === Number(row.recommended);
      const isRight = named.has(row) ? isExact : value <= Number(row.max_allowed);
      return !isRight || theirs !== `int ${values.get(row.instance_type)}`;
    })
    .map(([{ instance_type }, theirs]) => {
      return `${text}\n  on ${instance_type} with ${options.join(" ")}: ${theirs}`;
    });
}

const wrong = settings.flatMap((options) => {
  // EC2 offers mac types, but Karpenter does not know them.
  const rows = rowsOf(run("list", ...options, "--min-pods", "1", "-q", "-o", "csv")).filter(
    (row) => !row.instance_type.startsWith("mac"),
  );
  return Array.from({ length: groupsOfSettings }, () => wrongTypes(options, rows)).flat();
});
wrong.slice(0, shownDifferences).forEach((line) => console.log(line));
console.log(`${settings.length * groupsOfSettings} suggestions: wrong on ${wrong.length} types`);
process.exit(differences === 0 && wrong.length === 0 ? 0 : 1);
