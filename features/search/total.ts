/** The sum of numbers; 0 of none. */
export const totalOf = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0)
