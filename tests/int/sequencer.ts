import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The file that takes longest: begun last, it would run alone for a minute after all others. */
const LONGEST = 'tests/int/content.test.ts'

/** Runs the longest file first, and the others as always. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLongest = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith(LONGEST)
    return [...sorted.filter(isLongest), ...sorted.filter((each) => !isLongest(each))]
  }
}
