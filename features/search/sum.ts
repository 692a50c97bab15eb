/** Of no numbers it is 0. */
export const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0)
