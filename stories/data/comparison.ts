/** How a figure is known. */
export type Status = 'claimed' | 'measured' | 'estimated' | 'reported';

/** A figure that somebody measured, beside the one in its cell. */
export interface Measurement {
  readonly text: string;
  readonly value: number;
  readonly sources: readonly number[];
}

/** One figure as an editor writes it; the numbers of its sources count from 1. */
export interface Cell {
  readonly text: string;
  readonly status?: Status;
  /** The exact figure, where the text rounds it. */
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly note?: string;
  readonly sources?: readonly number[];
  readonly measured?: Measurement;
}

/** One metric; a missing cell is a figure that is not published. */
export interface Row {
  readonly name: string;
  readonly better?: 'higher' | 'lower';
  readonly basis?: string;
  readonly cells: readonly (Cell | undefined)[];
}

/** A table of chips, with its sources. */
export interface Comparison {
  readonly title: string;
  readonly subtitle?: string;
  readonly caption: string;
  readonly chips: readonly {readonly id: string; readonly name: string; readonly vendor?: string}[];
  readonly groups: readonly {readonly name?: string; readonly rows: readonly Row[]}[];
  readonly sources: readonly {
    readonly title: string;
    readonly url: string;
    readonly about: string;
  }[];
  readonly note?: string;
}

const claimed = (text: string, sources: readonly number[], more: Partial<Cell> = {}): Cell => ({
  text,
  status: 'claimed',
  sources,
  ...more,
});

/** Four chips, with the status and the sources of each figure, as of 23 November 2026. */
export const comparison: Comparison = {
  title: 'Four chips in figures',
  subtitle: 'What the makers claim, beside what others have measured. The A100 is the yardstick.',
  caption: 'Four AI chips compared',
  chips: [
    {id: 'nvidia-a100-80gb-sxm', name: 'A100 80GB SXM', vendor: 'Nvidia'},
    {id: 'nvidia-h100-sxm', name: 'H100 80GB SXM', vendor: 'Nvidia'},
    {id: 'huawei-ascend-910b', name: 'Ascend 910B', vendor: 'Huawei'},
    {id: 'nvidia-h20', name: 'H20 96GB', vendor: 'Nvidia'},
  ],
  groups: [
    {
      name: 'Memory',
      rows: [
        {
          name: 'Capacity (GB)',
          better: 'higher',
          cells: [
            claimed('80', [1, 2]),
            claimed('80', [1, 2]),
            claimed('64', [1], {
              low: 32,
              high: 64,
              note: 'By SKU: 64 GB on 910B1, 910B2 and 910B3, 32 GB on 910B4.',
            }),
            claimed('96', [1, 4]),
          ],
        },
        {
          name: 'Bandwidth (TB/s)',
          better: 'higher',
          cells: [
            claimed('2.04', [1], {value: 2.039}),
            claimed('3.35', [1, 2]),
            claimed('1.6', [1], {
              low: 0.8,
              high: 1.6,
              note: 'Across the 910B family: 0.8 to 1.6 TB/s.',
            }),
            claimed('4.0', [1, 4]),
          ],
        },
        {
          name: 'Memory type',
          cells: [claimed('HBM2e', [2]), claimed('HBM3', [2]), undefined, claimed('HBM3', [4])],
        },
      ],
    },
    {
      name: 'Compute',
      rows: [
        {
          name: 'FP16, dense (TFLOPS)',
          better: 'higher',
          cells: [
            claimed('312', [1, 2], {
              note: 'The datasheet headline of 624 is with 2:4 sparsity; dense is half. The measured figure is BF16.',
              measured: {text: '271', value: 271.2, sources: [2]},
            }),
            claimed('989', [1, 2], {
              note: 'The datasheet headline of 1,979 is with sparsity; dense is half. The measured figure is BF16.',
              measured: {text: '795', value: 794.5, sources: [2]},
            }),
            claimed('376', [1], {
              low: 280,
              high: 400,
              note: 'By SKU: 910B1 400, 910B2 376, 910B3 313, 910B4 280. The measured figure equals the 910B3’s nominal 313 to three digits; read with care.',
              measured: {text: '313', value: 313.182, sources: [6]},
            }),
            claimed('148', [1], {note: 'From leaked and reseller sheets, not from nvidia.com.'}),
          ],
        },
        {
          name: 'INT8, dense (TOPS)',
          better: 'higher',
          cells: [
            claimed('624', [1, 2], {note: '1,248 with sparsity.'}),
            claimed('1,979', [1, 2], {value: 1979}),
            {
              text: '609',
              status: 'measured',
              value: 608.554,
              note: 'Mean of eight cards. No claimed figure was found.',
              sources: [7],
            },
            claimed('296', [1]),
          ],
        },
        {
          name: 'Process',
          cells: [
            claimed('7 nm', [1]),
            claimed('4N', [5], {note: 'Tom’s Hardware lists 4N; Epoch AI records 5 nm.'}),
            {
              text: '7 nm',
              status: 'estimated',
              note: 'Analyst and press reporting, not a vendor statement.',
              sources: [1],
            },
            {text: 'not published'},
          ],
        },
      ],
    },
    {
      name: 'Links and power',
      rows: [
        {
          name: 'Chip-to-chip link (GB/s, both directions)',
          better: 'higher',
          basis: 'both directions',
          cells: [
            claimed('600', [1, 3], {note: 'NVLink 3, 300 GB/s per direction.'}),
            claimed('900', [1, 3], {note: 'NVLink 4, 450 GB/s per direction.'}),
            {
              text: '392',
              status: 'estimated',
              note: 'HCCS, taken as the total; Epoch AI does not state the basis.',
              sources: [1],
            },
            claimed('900', [4], {note: 'NVLink 4.'}),
          ],
        },
        {
          name: 'Power (W)',
          better: 'lower',
          cells: [
            claimed('400', [1, 2], {note: 'The vendor’s term is maximum TDP; CTS up to 500 W.'}),
            claimed('700', [1, 2]),
            claimed('400', [1], {
              low: 350,
              high: 400,
              note: 'FlagPerf lists 350 W for the Atlas 800T A2.',
            }),
            claimed('400', [1, 4], {note: 'A comparison slide shown on CCTV gives 550 W.'}),
          ],
        },
      ],
    },
  ],
  sources: [
    {
      title: 'Epoch AI, Data on Machine Learning Hardware',
      url: 'https://epoch.ai/data/machine-learning-hardware',
      about:
        'CC BY. Seen second-hand: rows A100 SXM4 80 GB, H100 SXM5 80GB, HGX H20, Ascend 910B, 910B1 (v1) and 910B2.',
    },
    {
      title: 'Stas Bekman, Machine Learning Engineering, accelerators',
      url: 'https://github.com/stas00/ml-engineering/blob/master/compute/accelerator/README.md',
      about:
        'Claims, seen second-hand: memory, dense TFLOPS, power. Measured: the best BF16 matrix product found, for the A100 and the H100.',
    },
    {
      title: 'Stas Bekman, Machine Learning Engineering, network',
      url: 'https://github.com/stas00/ml-engineering/blob/master/network/README.md',
      about: 'Claims, seen second-hand: intra-node all-to-all table.',
    },
    {
      title: 'TweakTown, H20 enters mass production in Q2 2024',
      url: 'https://www.tweaktown.com/news/95224/nvidias-tweaked-h20-ai-gpu-enters-mass-production-in-q2-2024-destined-for-china/index.html',
      about: 'Claims, seen second-hand.',
    },
    {
      title: 'Tom’s Hardware, Biren BR100/BR104',
      url: 'https://www.tomshardware.com/news/chinese-biren-rolls-out-new-gpus-with-77-billion-transistors-2-pflops-of-ai-performance',
      about: 'Its table lists the H100. A claim, seen second-hand.',
    },
    {
      title: 'BAAI FlagPerf, FP16 matrix product on Ascend',
      url: 'https://github.com/FlagOpen/FlagPerf/blob/main/base/benchmarks/computation-FP16/ascend/README.md',
      about: 'Measured, mean of eight cards, in a run adapted by the vendor.',
    },
    {
      title: 'BAAI FlagPerf, INT8 matrix product on Ascend',
      url: 'https://github.com/FlagOpen/FlagPerf/blob/main/base/benchmarks/computation-INT8/ascend/README.md',
      about: 'Measured, mean of eight cards.',
    },
  ],
  note: 'As of 23 November 2026. Dense arithmetic, no sparsity. A figure without a source is left out, never zero.',
};

/** The same table with one chip only. */
export const oneChip: Comparison = {
  ...comparison,
  title: 'One chip in figures',
  subtitle: 'A table of one has nothing to compare.',
  caption: 'The H20',
  chips: comparison.chips.slice(3),
  groups: comparison.groups.map(({name, rows}) => ({
    ...(name && {name}),
    rows: rows.map((row) => ({...row, cells: row.cells.slice(3)})),
  })),
};

/** Chips as rows, for `orientation="rows"`: as an editor would type a list. */
export const chipsAsRows = {
  title: 'Four chips, one a row',
  caption: 'Four AI chips; all figures are claims of the makers, seen second-hand',
  heads: ['Chip', 'Memory (GB)', 'Bandwidth (TB/s)', 'FP16, dense (TFLOPS)', 'Power (W)'],
  rows: [
    ['A100 80GB SXM', '80', '2.04', '312', '400'],
    ['H100 80GB SXM', '80', '3.35', '989', '700'],
    ['Ascend 910B', '64', '1.6', '376', '400'],
    ['H20 96GB', '96', '4.0', '148', '400'],
  ],
} as const;

/** Many rows of made-up figures, for trying what a long table does. */
export function manyRows(count: number): Comparison {
  const rows = Array.from({length: count}, (_, index): Row => {
    const figure = (factor: number): Cell => ({text: String(((index * factor) % 97) + 1)});
    return {
      name: `Made-up metric ${index + 1} (GB)`,
      better: 'higher',
      cells: [figure(7), figure(13), index % 5 ? figure(29) : undefined],
    };
  });
  return {
    title: 'A long table',
    subtitle: 'The chips and their figures are made up.',
    caption: 'Made-up figures for three made-up chips',
    chips: ['A', 'B', 'C'].map((letter) => ({id: `sample-${letter}`, name: `Sample ${letter}`})),
    groups: [{rows}],
    sources: [],
  };
}

/** Long names, long notes, and figures that cannot be compared. */
export const longComparison: Comparison = {
  title: 'Two made-up chips with names, figures and notes that are longer than they have to be',
  caption: 'Made-up figures, to see where the lines break',
  chips: [
    {
      id: 'long-a',
      name: 'Hochleistungsrechenbeschleuniger 9000 Extended Memory Edition (liquid-cooled)',
      vendor: 'A made-up maker with a long name',
    },
    {id: 'long-b', name: 'B', vendor: 'Another'},
  ],
  groups: [
    {
      name: 'A group of metrics whose heading does not fit on one line of a narrow page',
      rows: [
        {
          name: 'Bandwidth between the processor and its memory, both directions together (TB/s)',
          better: 'higher',
          cells: [
            {text: '1,234,567.89', status: 'claimed', note: 'A note. '.repeat(30).trim()},
            {text: 'not published'},
          ],
        },
        {
          name: 'Memory type',
          cells: [{text: 'a kind of memory that needs a sentence to be described'}, {text: 'HBM'}],
        },
      ],
    },
  ],
  sources: [],
};

/** Chips in Hebrew, written from right to left. */
export const hebrewComparison: Comparison = {
  title: 'שני שבבים במספרים',
  subtitle: 'לפי נתוני היצרניות, ממקור שני.',
  caption: 'השוואה בין שני שבבים',
  chips: [
    {id: 'nvidia-a100-80gb-sxm', name: 'A100 80GB SXM', vendor: 'Nvidia'},
    {id: 'nvidia-h20', name: 'H20 96GB', vendor: 'Nvidia'},
  ],
  groups: [
    {
      name: 'זיכרון',
      rows: [
        {
          name: 'נפח (GB)',
          better: 'higher',
          cells: [claimed('80', [1]), claimed('96', [1])],
        },
        {
          name: 'רוחב פס (TB/s)',
          better: 'higher',
          cells: [claimed('2.04', [1], {value: 2.039}), claimed('4.0', [1])],
        },
      ],
    },
  ],
  sources: [
    {
      title: 'Epoch AI, Data on Machine Learning Hardware',
      url: 'https://epoch.ai/data/machine-learning-hardware',
      about: 'CC BY.',
    },
  ],
};
