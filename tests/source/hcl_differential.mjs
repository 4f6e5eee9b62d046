// SPDX-License-Identifier: Apache-2.0
// Reads random documents of HCL by `hcl_to_json` and by HashiCorp's own parser, which the npm
// package
// @cdktf/hcl2json has, and compares blocks, attributes and literals. What is no literal is compared
// by its source. Then it damages the documents: what that parser takes must be read all the same.
// Where that package is not installed when the build is configured, the test is skipped:
//
//   npm install --prefix DIRECTORY @cdktf/hcl2json
//   cmake -D HCL_MODULES=DIRECTORY/node_modules ...   or: export NODE_PATH=DIRECTORY/node_modules
//
//   node hcl_differential.mjs HCL_TO_JSON [COUNT [SEED]]
import {spawnSync} from 'node:child_process';
import {createRequire} from 'node:module';

import {randomNumbers} from '../random.mjs';

const [program, count = '4000', seed = '1'] = process.argv.slice(2);
const shownDifferences = 10;

const {parse} = createRequire(import.meta.url)('@cdktf/hcl2json');  // which looks into NODE_PATH

const {random, pick, chance} = randomNumbers(seed);
const upTo = (most) => Math.floor(random() * (most + 1));
const times = (most, make) => Array.from({length: upTo(most)}, make);

// --- Documents

const names = 'a b-c d_1 é _x instance_types max-pods e2 in if for_each true1 nullable'.split(' ');
const name = () => pick(names);
const blank = () => pick(['', '', ' ', '  ', '\t', ' /* c } */ ']);
const gap = () => blank() || ' ';
const lineEnd = () => pick(['\n', '\n', '\n', '\n\n', ' \n', ' # it\'s { " ${\n', '// c\n']);
// In brackets, where lines end nothing.
const space = () => (chance(0.15) ? lineEnd() : blank());

function number() {
  return pick(
      ['0', '1', '7', '007', '110', '1.5', '0.25', '1e3', '2.5E-2', '17e+1', '123456789012']);
}

const pieces = [
  'abc',   ' ',     '  ',     'é',   '$',  '$$', '%',  '%%',
  '$x',    '#',     '//',     '{',   '}',  '~',  '\'', '--max-pods=110',
  '$${x}', '%%{y}', '$$${z}', '[*]', '\t', ': '
];
const escapes = ['\\n', '\\t', '\\r', '\\"', '\\\\', '\\u00e9', '\\U0001F600', '\\\\n'];

const opening = (sign) => `${sign}{${chance(0.15) ? '~' : ''}`;
const closing = () => (chance(0.15) ? '~}' : '}');
// A conditional is in parentheses: the other program writes it as a directive.
const interpolation = (depth) =>
    `${opening('$')}${space()}${operand(depth - 1)}${space()}${closing()}`;

// What is in a directive is never blank, as the other program leaves an empty branch out.
function directive(depth, part) {
  const open = (words) => `${opening('%')} ${words} ${closing()}`;
  const inner = () => `x${part(depth - 1)}-x`;
  if (chance(0.5)) return `${open('for k, v in ' + reference())}${inner()}${open('endfor')}`;
  const other = chance(0.5) ? `${open('else')}${inner()}` : '';
  return `${open('if ' + reference())}${inner()}${other}${open('endif')}`;
}

function part(depth, literal) {
  if (depth > 0 && chance(0.2)) return interpolation(depth);
  if (depth > 0 && chance(0.05)) return directive(depth, (level) => part(level, literal));
  return literal();
}

// A sign before another one, or a brace, would begin another sequence.
const joined = (parts) => parts.reduce(
    (text, each) => text + (/[$%]$/.test(text) && /^[$%{]/.test(each) ? '-' : '') + each, '');
const quotedLiteral = () => (chance(0.3) ? pick(escapes) : pick(pieces));
const quoted = (depth) => `"${joined(times(5, () => part(depth, quotedLiteral)))}"`;

function heredoc(depth) {
  const marker = pick(['EOT', 'EOF', 'É-1']);
  const line = () => {
    const indentation = pick(['', '  ', '    ', '      ', '\t']);
    const text = chance(0.15) ?
        '' :
        joined(times(4, () => part(depth, () => pick([...pieces, '"', '\\n']))));
    return `${indentation}${text}\n`;
  };
  const lines = times(5, line).join('');
  return `<<${pick(['', '-'])}${marker}\n${lines}${pick(['', '  ', '\t'])}${marker}\n`;
}

function step() {
  return pick([
    `.${name()}`, `.${name()}`, `["${name()}"]`, '[0]', '[*]', '.0.y', '[x.y]',
    `[ "a${interpolation(1)}" ]`
  ]);
}
const reference = () => pick(['var', 'local', 'module', 'aws_subnet', 'each']) + '.' + name() +
    times(2, step).join('') + pick(['', '', '', '.*.x[0]']);

const call = (depth) => {
  const items = times(3, () => `${space()}${expression(depth - 1)}${space()}`).join(',');
  const end = items && chance(0.15) ? pick([',', '...']) : '';
  return `${pick(['jsonencode', 'f', 'provider::aws::g', 'try'])}${pick(['', ' '])}(${items}${end}${
      space()})`;
};

const list = (depth) => {
  const items = times(4, () => `${space()}${expression(depth - 1)}${space()}`).join(',');
  return `[${items}${items && chance(0.3) ? ',' : ''}${space()}]`;
};

const key = (depth) => pick([
  name, name, name, () => quoted(depth - 1), () => `(${reference()})`, () => '1', () => 'true'
])();

function object(depth) {
  const member = () =>
      `${gap()}${key(depth)}${blank()}${pick(['=', '=', ':'])}${gap()}${expression(depth - 1)}`;
  // A heredoc ends its line itself.
  const separated = (text) =>
      text + (text.endsWith('\n') ? '' : pick([',', lineEnd(), `,${lineEnd()}`]));
  return `{${pick(['', lineEnd()])}${times(4, member).map(separated).join('')}${blank()}}`;
}

const comprehension = (depth) => {
  const names_ = pick(['k', 'k, v']);
  const head = `for ${names_} in ${reference()}${space()}:${space()}`;
  const condition = chance(0.3) ? ` if ${operand(depth - 1)}` : '';
  if (chance(0.5)) return `[${space()}${head}${expression(depth - 1)}${condition}${space()}]`;
  return `{${space()}${head}k${space()}=> ${expression(depth - 1)}${condition}${space()}}`;
};

const operators = '+ - * / % == != < > <= >= && ||'.split(' ');
const binary = (depth) => `${operand(depth - 1)} ${pick(operators)} ${operand(depth - 1)}`;
const conditional = (depth) =>
    `${operand(depth - 1)} ? ${operand(depth - 1)} : ${operand(depth - 1)}`;
// Without comments at its ends, as the other program keeps those, too.
const grouped = (depth) => {
  const [before, after] = [pick(['', ' ', '\n']), pick(['', ' ', '\n'])];
  return `(${before}${pick([binary, conditional])(depth - 1)}${after})`;
};

const leaf = () => pick([
  number, number, () => pick(['true', 'false', 'null']), reference, () => quoted(0),
  () => `-${number()}`
])();

function operand(depth) {
  if (depth <= 0) return leaf();
  return pick([
    leaf, quoted, call, list, object, grouped, comprehension,
    (level) => `!${reference()}${times(1, step).join('')}`, (level) => `${call(level)}${step()}`
  ])(depth);
}

function expression(depth) {
  if (depth > 0 && chance(0.1)) return binary(depth);
  if (depth > 0 && chance(0.05)) return conditional(depth);
  return depth > 0 && chance(0.1) ? heredoc(depth) : operand(depth);
}

const ended = (text) => (text.endsWith('\n') ? text : text + lineEnd());
const argument = (depth) => `${pick(['=', ' = ', '  =\t'])}${expression(depth)}`;

// A type has always as many labels: the other program refuses others.
const types = {
  locals: 0,
  scaling: 0,
  module: 1,
  resource: 2
};
const label = () => pick([name(), `"${name()}"`, `"a b"`, '"x\\ty"', '"$${z}"']);

function block(depth, indentation) {
  const type = pick(Object.keys(types));
  const labels = Array.from({length: types[type]}, () => ` ${label()}`).join('');
  const head = `${indentation}${type}${labels}${gap()}{`;
  const line = chance(0.2) ? ` ${name()} = ${operand(1)}` : '';
  if (line || chance(0.1)) return ended(`${head}${line} }`);
  return ended(`${head}${lineEnd()}${body(depth - 1, `${indentation}  `)}${indentation}}`);
}

function body(depth, indentation) {
  const used = new Set();
  const item = () => {
    if (depth > 0 && chance(0.4)) return block(depth, indentation);
    const attribute = name();
    if (used.has(attribute)) return lineEnd();
    used.add(attribute);
    return ended(`${indentation}${attribute}${argument(3)}`);
  };
  return times(5, item).join('');
}

function anyDocument() {
  const text = (chance(0.05) ? '\uFEFF' : '') + body(3, '');
  return chance(0.1) ? text.replaceAll('\n', '\r\n') : text;
}

// Bytes of a document that are left out, doubled or replaced.
function damaged(text) {
  const characters = [...text];
  for (let left = 1 + upTo(2); left > 0; --left) {
    const at = Math.floor(random() * characters.length);
    const other = pick([...'{}[]()"$%=\n,.:<-~#*/\\ x1', characters[at]]);
    characters.splice(at, pick([0, 1, 1]), ...pick([[], [other]]));
  }
  return characters.join('');
}

// --- Comparison

function ours(documents) {
  const input = documents.map((text) => `${JSON.stringify(text)}\n`).join('');
  const {stdout, status} = spawnSync(program, {input, encoding: 'utf8', maxBuffer: 2 ** 30});
  if (status !== 0) throw new Error(`${program} fails with ${status}`);
  return stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
}

// The parser of HashiCorp; undefined where it refuses the document.
async function theirs(text) {
  try {
    return await parse('main.tf', text);
  } catch (error) {
    if (/parse config/.test(error.message)) return undefined;
    return null;  // The conversion to JSON fails, as for a key of null.
  }
}

// Without what the other program does not keep: parentheses at the end of expressions, blanks in
// directives, and the order of members.
function normal(value) {
  if (typeof value === 'string') {
    if (!/[$%]\{/.test(value)) return value;
    return value.replace(/[()\s]/g, '').replace(/%\{~?(.*?)~?\}/g, '%{$1}');
  }
  if (Array.isArray(value)) return value.map(normal);
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).map((pair) => pair.map(normal));
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}

// Where two values differ first, and how; undefined if they are the same. The other program keeps
// comments at the ends of parentheses, where only damage puts them.
function difference(here, there, isDamaged, path = '') {
  if (here === there || (isDamaged && /^\$\{.*(#|\/\/|\/\*)/s.test(there))) return undefined;
  const areNested = [here, there].every((value) => value !== null && typeof value === 'object');
  if (!areNested)
    return `${path}\n here:  ${JSON.stringify(here)}\n there: ${JSON.stringify(there)}`;
  return [...new Set([...Object.keys(here), ...Object.keys(there)])]
      .map((key) => difference(here[key], there[key], isDamaged, `${path}/${key}`))
      .find((each) => each !== undefined);
}

async function compare(documents, isDamaged) {
  const read = ours(documents);
  const counts = {same: 0, refused: 0, differ: 0, onlyOurs: 0};
  for (const [at, text] of documents.entries()) {
    const expected = await theirs(text);
    if (expected === undefined && isDamaged) {
      counts[read[at] === null ? 'refused' : 'onlyOurs'] += 1;
      continue;
    }
    const differs = expected !== null && difference(normal(read[at]), normal(expected), isDamaged);
    counts[differs ? 'differ' : 'same'] += 1;
    if (!differs || counts.differ > shownDifferences) continue;
    console.log(`${JSON.stringify(text)}\n${differs}`);
  }
  return counts;
}

const documents = Array.from({length: Number(count)}, anyDocument);
const whole = await compare(documents, false);
const broken = await compare(documents.map(damaged), true);
console.log(`${count} documents of seed ${seed}: ${whole.differ} differ`);
console.log(
    `${count} damaged ones: ${broken.same} are the same, ${broken.refused} refused by both, ` +
    `${broken.onlyOurs} read here alone, ${broken.differ} differ`);
process.exit(whole.differ + broken.differ === 0 ? 0 : 1);
