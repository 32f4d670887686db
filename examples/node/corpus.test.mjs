// Runs the corpus of the testkit through tools that know nothing of the library: ajv for what the JSON Schema says,
// checker.mjs for what no schema can say, JSON of JavaScript for canonical form and patches.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { check, RULES } from './checker.mjs';

// The unpacked zip of the corpus, or by default the same files where the library has them.
const folder = process.env.CORPUS;
const file = (path) => new URL(path, folder ? `file://${folder}/corpus/` : new URL(
  '../../mobility-json/src/test/resources/org/mobilityplan/testkit/corpus/', import.meta.url));
const schemaOf = (name) => JSON.parse(readFileSync(folder ? new URL(`file://${folder}/schema/${name}`) : new URL(
  `../../mobility-json/src/main/resources/org/mobilityplan/json/${name}`, import.meta.url), 'utf8'));
const text = (path) => readFileSync(file(path), 'utf8').replace(/^\ufeff/, '');
const json = (path) => JSON.parse(text(path));

const ajv = new Ajv2020({ allErrors: false, strict: true, strictRequired: false });
const isPlan = ajv.compile(schemaOf('plan-1.0.schema.json'));
const isReport = ajv.compile(schemaOf('report-1.0.schema.json'));
const { cases } = json('index.json');
const ofKind = (...kinds) => cases.filter((each) => kinds.includes(each.kind));

// Neither in the schema nor in the checker: check digits, and rules that depend on what a number or a name means.
const NEITHER = [
  'count.negative', 'funding.amount.negative', 'organisation.identifier.invalid', 'organisation.identifier.mismatch',
  'participant.unnamed', 'quantity.out-of.exceeded',
];

// What JSON.parse does not see, and limits of the library that a schema cannot express.
const PARSER = ['document.property.duplicate'];
const LIMITS = ['structure/deep-unknown'];

const errors = (each) => each.files.report
  ? json(each.files.report).findings.filter(({ severity }) => severity === 'error') : [];

test('the index lists files that exist, and each name once', () => {
  assert.equal(new Set(cases.map(({ name }) => name)).size, cases.length);
  for (const each of cases) for (const path of Object.values(each.files)) assert.ok(existsSync(file(path)), path);
});

test('every expected report has the form of report-1.0', () => {
  for (const each of cases) if (each.files.report) assert.ok(isReport(json(each.files.report)), each.name);
});

for (const each of ofKind('valid', 'rules')) {
  test(`${each.name}: ${each.purpose}`, () => {
    const plan = json(each.files.document);
    const written = each.files.written ? json(each.files.written) : plan;
    const expected = errors(each);
    if (isPlan(plan)) {
      const found = check(plan);
      const here = expected.filter(({ rule }) => RULES.includes(rule)).map(({ rule, pointer }) => `${rule} ${pointer}`);
      assert.deepEqual(found, here.sort());
      for (const { rule } of expected) assert.ok(RULES.includes(rule) || NEITHER.includes(rule), `unseen: ${rule}`);
    } else {
      assert.notDeepEqual(expected, [], `the schema rejects a valid plan: ${ajv.errorsText(isPlan.errors)}`);
    }
    if (each.sha256) {
      const form = each.files.canonical ? text(each.files.canonical) : canonical(written);
      assert.equal(canonical(written), form);
      assert.equal(createHash('sha256').update(form).digest('hex'), each.sha256);
    }
    assert.deepEqual(written, { ...withoutEmptyLists(plan), format: '1.0' });
  });
}

for (const each of ofKind('syntax', 'structure')) {
  test(`${each.name}: ${each.purpose}`, () => {
    let plan;
    try {
      plan = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file(each.files.document))));
    } catch {
      return;
    }
    const rules = errors(each).map(({ rule }) => rule);
    const isBeyond = LIMITS.includes(each.name) || rules.every((rule) => PARSER.includes(rule));
    assert.ok(!isPlan(plan) || isBeyond, `accepted: ${rules}`);
  });
}

for (const each of ofKind('merge-patch')) {
  test(`${each.name}: ${each.purpose}`, () => {
    assert.deepEqual(merge(json(each.files.document), json(each.files.patch)), json(each.files.result));
  });
}

for (const each of ofKind('editions')) {
  test(`${each.name}: ${each.purpose}`, () => {
    assert.deepEqual(patched(json(each.files.before), json(each.files.patch)), json(each.files.after));
    assert.equal(json(each.files.changes).length > 0, json(each.files.patch).length > 0);
  });
}

for (const each of ofKind('table')) {
  test(`${each.name}: ${each.purpose}`, () => {
    assert.ok(json(each.files.rows).every((row) => row.every((cell) => typeof cell === 'string')));
    if (each.files.plan) assert.ok(json(each.files.plan).id);
  });
}

/** A writer leaves out lists without entries. */
function withoutEmptyLists(node) {
  if (Array.isArray(node)) return node.map(withoutEmptyLists);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node)
    .filter(([name, value]) => name.startsWith('x-') || !Array.isArray(value) || value.length > 0)
    .map(([name, value]) => [name, name.startsWith('x-') ? value : withoutEmptyLists(value)]));
}

/** RFC 8785: its numbers and texts are those of JavaScript. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

/** RFC 7396. */
function merge(target, patch) {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  const result = typeof target === 'object' && target !== null && !Array.isArray(target) ? { ...target } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete result[name];
    else result[name] = merge(result[name], value);
  }
  return result;
}

/** RFC 6902. */
function patched(document, operations) {
  const at = (pointer) => {
    const names = pointer.split('/').slice(1).map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = names.pop();
    return [names.reduce((node, name) => node[name], document), last];
  };
  const remove = (pointer) => {
    const [parent, name] = at(pointer);
    const value = parent[name];
    if (Array.isArray(parent)) parent.splice(Number(name), 1);
    else delete parent[name];
    return value;
  };
  const add = (pointer, value) => {
    const [parent, name] = at(pointer);
    if (Array.isArray(parent)) parent.splice(name === '-' ? parent.length : Number(name), 0, value);
    else parent[name] = value;
  };
  for (const { op, path, from, value } of operations) {
    if (op === 'add') add(path, value);
    else if (op === 'remove') remove(path);
    else if (op === 'replace') { remove(path); add(path, value); }
    else if (op === 'move') add(path, remove(from));
    else assert.fail(`operation ${op}`);
  }
  return document;
}
