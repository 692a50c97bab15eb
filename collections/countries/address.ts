/** The kind of page a document has, and the folder of its address. */
export const countryAddress = { page: 'country', folder: 'countries' } as const
