import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseQuestions, parseStory, parseSummary} from '../../src/model/parse-story.js';
import {questions} from '../../stories/data/questions.js';
import {summary} from '../../stories/data/summary.js';

const parsers = {parseSummary, parseQuestions, parseStory};

const words = fc.string({minLength: 1, maxLength: 40}).filter((text) => text.trim() !== '');

/** Data that is nearly right, with anything anywhere. */
const nearly = fc.record(
  {
    version: fc.oneof(fc.constant(1), fc.jsonValue()),
    title: fc.oneof(words, fc.jsonValue()),
    points: fc.oneof(
      fc.jsonValue(),
      fc.array(fc.oneof(fc.jsonValue(), fc.record({text: fc.oneof(words, fc.jsonValue())}))),
    ),
    items: fc.oneof(
      fc.jsonValue(),
      fc.array(fc.record({question: fc.oneof(words, fc.jsonValue()), answer: words})),
    ),
  },
  {requiredKeys: []},
);

describe('parseSummary', () => {
  it('reads what the format says', () => {
    expect(parseSummary(summary)).to.deep.equal({value: summary, issues: []});
  });

  it('gives back what it has read', () => {
    fc.assert(
      fc.property(nearly, (data) => {
        const {value} = parseSummary(data);
        if (value) expect(parseSummary(value)).to.deep.equal({value, issues: []});
      }),
    );
  });

  it('leaves a bad point out and keeps the others', () => {
    const bad = [null, 5, 'text', {}, {text: 5}, {text: ' '}, {quote: 'q'}, [{text: 'a'}]];
    const {value, issues} = parseSummary({points: [...bad, {text: 'good'}]});
    expect(value).to.deep.equal({points: [{text: 'good'}]});
    expect(issues).to.deep.equal(bad);
  });

  it('leaves texts out that are none', () => {
    const {value} = parseSummary({title: {a: 1}, subtitle: '', points: [{text: 'a', quote: 1}]});
    expect(value).to.deep.equal({points: [{text: 'a'}]});
  });

  for (const data of [undefined, null, 5, 'text', [], {}, {points: null}, {points: []}]) {
    it(`has nothing to show of ${JSON.stringify(data)}`, () => {
      expect(parseSummary(data)).to.deep.equal({value: undefined, issues: [data]});
    });
  }

  it('has nothing to show of bad points alone', () => {
    const data = {points: [{text: 5}]};
    expect(parseSummary(data)).to.deep.equal({value: undefined, issues: [data.points[0], data]});
  });

  it('refuses what is beyond the limits', () => {
    const data = {points: Array.from({length: 200_000}, () => ({text: 'a'}))};
    expect(parseSummary(data).value).to.equal(undefined);
  });
});

describe('parseQuestions', () => {
  it('reads what the format says', () => {
    expect(parseQuestions(questions)).to.deep.equal({value: questions, issues: []});
  });

  it('leaves a question without an answer out, and an answer without a question', () => {
    const good = {id: 'a', aliases: 'b c', question: 'Why?', answer: 'Because.'};
    const bad = [{question: 'Why?'}, {answer: 'Because.'}];
    const {value, issues} = parseQuestions({title: 'FAQ', items: [...bad, good]});
    expect(value).to.deep.equal({title: 'FAQ', items: [good]});
    expect(issues).to.deep.equal(bad);
  });
});

describe('parseStory', () => {
  const story = {
    version: 1,
    title: 'R2 is late',
    tldr: summary,
    comparison: {chips: [1, {a: null}]},
  };

  it('copies a story with all its parts', () => {
    const {value, issues} = parseStory(story);
    expect(value).to.deep.equal(story);
    expect(value).not.to.equal(story);
    expect(value!.comparison).not.to.equal(story.comparison);
    expect(issues).to.deep.equal([]);
  });

  for (const version of [undefined, 0, 2, '1']) {
    it(`reads no version ${JSON.stringify(version)}`, () => {
      const data = {...story, version};
      expect(parseStory(data)).to.deep.equal({value: undefined, issues: [data]});
    });
  }
});

for (const [name, parse] of Object.entries(parsers)) {
  describe(name, () => {
    it('never throws, whatever it is given', () => {
      fc.assert(fc.property(fc.oneof(nearly, fc.anything()), (data) => void parse(data)));
    });

    it('never changes a prototype', () => {
      const hostile = JSON.parse(
        '{"version": 1, "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}},' +
          '"points": [{"text": "a", "__proto__": {"polluted": 1}}],' +
          '"items": [{"question": "a", "answer": "b", "prototype": {"polluted": 1}}]}',
      ) as unknown;
      const {value} = parse(hostile);
      expect(value).to.exist;
      expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
      expect(value).not.to.have.property('polluted');
      expect(Object.getPrototypeOf(value)).to.equal(Object.prototype);
    });
  });
}
