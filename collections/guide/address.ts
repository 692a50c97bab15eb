/** The kind of page a document has, and the folder of its address. */
export const sectionAddress = { page: 'section', folder: 'guide' } as const
