/** One point of a card. */
export interface Point {
  /** The sentence, led by an emoji or not. May have marks: `**strong**`, `*emphasis*`, `` `code` ``, `[words](address)`. */
  readonly text: string;
  /** The words of the article that the point rests on. */
  readonly quote?: string;
}

/** What a `<tldr-card>` shows. */
export interface Summary {
  readonly title?: string;
  readonly subtitle?: string;
  /** At least one. */
  readonly points: readonly Point[];
}

/** One question with its answer. */
export interface Question {
  /** Becomes the fragment that links to the question. */
  readonly id?: string;
  /** Former ids, parted by white space, so that old links still lead here. */
  readonly aliases?: string;
  readonly question: string;
  /**
   * May have the marks of a point's text, paragraphs parted by empty lines, and lists, each item on a line
   * that begins with `-` or `1.`.
   */
  readonly answer: string;
}

/** What a `<faq-accordion>` shows. */
export interface QuestionList {
  readonly title?: string;
  /** At least one. */
  readonly items: readonly Question[];
}

/**
 * The story that a `<story-provider>` shares, version 1 of the format. As JSON it has at most 4,000,000
 * characters, 200,000 values and 32 levels, and texts of at most 20,000 characters.
 */
export interface Story {
  readonly version: 1;
  readonly title?: string;
  /** The page's address, absolute. */
  readonly url?: string;
  /** A BCP 47 language tag. */
  readonly lang?: string;
  /** An ISO 8601 date. */
  readonly updated?: string;
  /** The points of a `<tldr-card>`. */
  readonly tldr?: Summary;
  /** The points of a `<tldr-card variant="why">`. */
  readonly why?: Summary;
  /** The questions of a `<faq-accordion>`. */
  readonly faq?: QuestionList;
  /** The comparison of a `<chip-comparison-table>`, which reads and checks it. */
  readonly comparison?: unknown;
}
