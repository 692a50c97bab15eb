/** The kind of page a document has, the folder of its address, and what the admin calls the kind. */
export const sectionAddress = {
  page: 'section',
  folder: 'guide',
  label: { zh: '章节', en: 'Sections' },
} as const
