/** One mistake in a content file: where it is and what to do. */
export type ContentProblem = { file: string; path: string; reason: string }

/** Thrown where content cannot be used; `problems` says why, one by one. */
export class ContentError extends Error {
  readonly problems: ContentProblem[]
  constructor(problems: ContentProblem[]) {
    super(`${problems.length} problem(s) in the content`)
    this.name = 'ContentError'
    this.problems = problems
  }
}

/** A mistake on one line. */
export const printProblem = ({ file, path, reason }: ContentProblem): string =>
  `${file}${path === '' ? '' : ` ${path}`}: ${reason}`
