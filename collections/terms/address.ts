/** The kind of page a document has, and the folder of its address. */
export const termAddress = { page: 'term', folder: 'terms' } as const
