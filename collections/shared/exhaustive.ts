/**
 * Takes what is left of a view after every field of it was taken out by name: a field that was added later, and is used
 * nowhere, does not compile.
 */
export const nothingElse = (_rest: Record<string, never>): void => {}
