/** The kind of page a document has, the folder of its address, and what the admin calls the kind. */
export const termAddress = {
  page: 'term',
  folder: 'terms',
  label: { zh: '术语', en: 'Terms' },
} as const
