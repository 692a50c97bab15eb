/** Pages without a document, and the namespace of `messages/` where their words stand. */
export const FIXED_PAGES = [
  ['carriers', 'Carriers'],
  ['devices', 'Devices'],
  ['countries', 'Countries'],
  ['terms', 'Terms'],
  ['checklist', 'Checklist'],
  ['identifiers', 'Identifiers'],
  ['changes', 'Changes'],
  ['data', 'Data'],
  ['about', 'About'],
  ['correction', 'Correction'],
] as const
