/** The kind of page a document has, and the folder of its address. */
export const deviceAddress = { page: 'device', folder: 'devices' } as const
