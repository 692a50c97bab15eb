/** The kind of page a document has, the folder of its address, and what the admin calls the kind. */
export const deviceAddress = {
  page: 'device',
  folder: 'devices',
  label: { zh: '设备', en: 'Devices' },
} as const
