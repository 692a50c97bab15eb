/** The kind of page a document has, and the folder of its address. */
export const carrierAddress = { page: 'carrier', folder: 'carriers' } as const
