/**
 * Reporting bodies by the first two digits of a TAC: GSMA TS.06, Annex A, with those that no longer allocate; `test` for
 * devices under test. A body that is missing here may be newer than this list.
 */
export const BODIES: Record<string, string> = {
  '00': 'test',
  '01': 'CTIA (PTCRB)',
  ...Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`0${at + 2}`, 'test'])),
  '10': 'DECT',
  '30': 'Iridium',
  '33': 'DGPT',
  '35': 'TÜV SÜD (BABT)',
  '44': 'BABT',
  '45': 'NTA',
  '49': 'BZT',
  '50': 'BZT ETS',
  '51': 'Cetecom ICT',
  '52': 'Cetecom',
  '53': 'TÜV',
  '54': 'Phoenix Test Lab',
  '86': 'TAF',
  '91': 'MSAI',
  '99': 'GHA',
}
