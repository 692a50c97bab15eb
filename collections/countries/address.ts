/** The kind of page a document has, the folder of its address, and what the admin calls the kind. */
export const countryAddress = {
  page: 'country',
  folder: 'countries',
  label: { zh: '国家和地区', en: 'Countries' },
} as const
