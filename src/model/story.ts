/** One point of a card. */
export interface Point {
  /** The sentence, led by an emoji or not; rich text, one paragraph. */
  readonly text: string;
  /** The words of the article that the point rests on. */
  readonly quote?: string;
}

/** What a `<tldr-card>` shows. */
export interface Summary {
  readonly title?: string;
  readonly subtitle?: string;
  readonly points: readonly Point[];
}

/** One question with its answer. */
export interface Question {
  /** Becomes the fragment that links to the question. */
  readonly id?: string;
  /** Former ids, so that old links still lead here. */
  readonly aliases?: readonly string[];
  readonly question: string;
  /** Rich text. */
  readonly answer: string;
}

/** What a `<faq-accordion>` shows. */
export interface QuestionList {
  readonly title?: string;
  readonly items: readonly Question[];
}

/** The story that a `<story-provider>` shares, version 1 of the format. */
export interface Story {
  readonly version: 1;
  readonly title?: string;
  /** The page's address, absolute. */
  readonly url?: string;
  /** A BCP 47 language tag. */
  readonly lang?: string;
  /** An ISO 8601 date. */
  readonly updated?: string;
  readonly tldr?: Summary;
  readonly why?: Summary;
  readonly faq?: QuestionList;
}
