import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {copyJson, fields, textField} from '../../src/model/json.js';

/** Everything that JSON can say, hostile keys among it. */
const json = fc
  .jsonValue({maxDepth: 4})
  .chain((value) =>
    fc
      .constantFrom('a', '__proto__', 'constructor', 'prototype', 'toString')
      .map((key) => JSON.parse(`{${JSON.stringify(key)}: ${JSON.stringify(value)}}`) as unknown),
  );

function nested(depth: number): unknown {
  let value: unknown = 'bottom';
  for (let level = 0; level < depth; level += 1) value = {inner: value};
  return value;
}

/** The keys of all objects in `value`. */
function keysIn(value: unknown): string[] {
  return typeof value === 'object' && value
    ? Object.entries(value).flatMap(([key, item]) => [key, ...keysIn(item)])
    : [];
}

describe('copyJson', () => {
  it('copies what JSON can say', () => {
    fc.assert(
      fc.property(fc.jsonValue({maxDepth: 4}), (value) => {
        fc.pre(!keysIn(value).some((key) => /__proto__|constructor|prototype/.test(key)));
        const text = JSON.stringify(value);
        expect(JSON.stringify(copyJson(JSON.parse(text)))).to.equal(text);
      }),
    );
  });

  it('shares no object with what it was given', () => {
    const given = {list: [{text: 'a'}]};
    const copy = copyJson(given) as typeof given;
    given.list[0]!.text = 'b';
    expect(copy.list[0]!.text).to.equal('a');
  });

  it('leaves keys out that reach a prototype, and never changes one', () => {
    fc.assert(
      fc.property(json, (value) => {
        const keys = keysIn(copyJson(value));
        expect(keys.filter((key) => /^(__proto__|constructor|prototype)$/.test(key))).to.be.empty;
        expect(Object.keys(Object.prototype)).to.be.empty;
      }),
    );
  });

  it('leaves inherited fields out', () => {
    expect(copyJson(Object.create({inherited: 1}))).to.deep.equal({});
  });

  it('takes 32 levels and no more', () => {
    expect(copyJson(nested(32))).to.deep.equal(nested(32));
    expect(copyJson(nested(33))).to.equal(undefined);
  });

  it('does not mistake white space in a text for levels', () => {
    const text = `\n${' '.repeat(40)}x`;
    expect(copyJson({text})).to.deep.equal({text});
  });

  it('takes about 200,000 values and no more', () => {
    expect(copyJson(Array.from({length: 199_000}, () => 1))).to.have.length(199_000);
    expect(copyJson(Array.from({length: 200_001}, () => 1))).to.equal(undefined);
  });

  it('takes texts of 20,000 characters and leaves longer ones out', () => {
    const long = 'x'.repeat(20_000);
    expect(copyJson({long, longer: `${long}x`, other: 1})).to.deep.equal({long, other: 1});
  });

  it('never throws', () => {
    const circle: Record<string, unknown> = {};
    circle.circle = circle;
    const trap = {
      get text(): string {
        throw new Error('trap');
      },
    };
    const deep = JSON.parse('['.repeat(20_000) + ']'.repeat(20_000)) as unknown;
    for (const value of [circle, trap, deep, 1n, () => 1, Symbol('s'), undefined]) {
      expect(copyJson(value)).to.equal(undefined);
    }
    fc.assert(
      fc.property(fc.anything({withNullPrototype: true, withSparseArray: true}), (value) => {
        copyJson(value);
      }),
    );
  });
});

describe('fields', () => {
  it('are those of an object', () => {
    expect(fields({a: 1}).a).to.equal(1);
  });

  it('are none of anything else', () => {
    for (const value of [undefined, null, 1, 'text', true]) {
      expect(fields(value).a).to.equal(undefined);
    }
  });
});

describe('textField', () => {
  it('is a text without the white space around it', () => {
    expect(textField(' a b\n')).to.equal('a b');
  });

  it('is nothing where there are no words', () => {
    for (const value of ['', ' \n', undefined, null, 0, 1, {}, ['a']]) {
      expect(textField(value)).to.equal(undefined);
    }
  });
});
