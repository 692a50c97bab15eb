/** The kind of page a document has, the folder of its address, and what the admin calls the kind. */
export const carrierAddress = {
  page: 'carrier',
  folder: 'carriers',
  label: { zh: '运营商', en: 'Carriers' },
} as const
