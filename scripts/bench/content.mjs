/** Some questions with their answers, each different, about as long as those of the example story. */
export function questions(count) {
  return Array.from({length: count}, (_, index) => ({
    question: `Why does chip number ${index + 1} matter for the model that comes next?`,
    answer:
      `Training builds the model, and number ${index + 1} is one of thousands of processors that work in step. ` +
      'Inference is the finished model at work, answering its users, and it asks for less of a chip.',
  }));
}

export const metrics = [
  ['Capacity', 'GB', 'higher'],
  ['Bandwidth', 'TB/s', 'higher'],
  ['FP64, dense', 'TFLOPS', 'higher'],
  ['FP32, dense', 'TFLOPS', 'higher'],
  ['FP16, dense', 'TFLOPS', 'higher'],
  ['FP8, dense', 'TFLOPS', 'higher'],
  ['INT8, dense', 'TOPS', 'higher'],
  ['Chip-to-chip link', 'GB/s', 'higher'],
  ['Host link', 'GB/s', 'higher'],
  ['Power', 'W', 'lower'],
  ['Die area', 'mm²', 'lower'],
  ['Price', 'US$', 'lower'],
].map(([label, unit, better]) => ({label, unit, better}));

const statuses = ['claimed', 'measured', 'estimated', 'claimed', 'reported'];

/** Some chips with a figure for each metric; one in seventeen was never published. */
export function chips(count) {
  return Array.from({length: count}, (_, chip) => ({
    name: `Chip ${chip + 1}`,
    vendor: ['Nvidia', 'Huawei', 'AMD'][chip % 3],
    figures: metrics.map((_metric, metric) => {
      const place = chip * metrics.length + metric;
      return {
        // A multiplier without a common factor spreads the values without a random source.
        value: place % 17 === 16 ? undefined : 20 + ((place * 7919) % 1483),
        status: statuses[place % statuses.length],
        source: (place % 7) + 1,
      };
    }),
  }));
}
