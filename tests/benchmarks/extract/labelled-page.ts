/** What a person found on a page. @see README.md beside the pages */
export type Labels = {
  readonly title: string;
  /** None if the page names no one. */
  readonly authors: readonly string[];
  /** Days that are right, `YYYY-MM-DD`: the one shown, and another of a stamp; none if the page is not dated. */
  readonly dates: readonly string[];
  readonly publication: string;
};

/** A page and the truth about it. */
export type LabelledPage = {
  readonly id: string;
  readonly file: string;
  readonly url: string | undefined;
  readonly text: string;
  readonly labels: Labels | undefined;
};
