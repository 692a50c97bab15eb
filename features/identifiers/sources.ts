import type { Source } from '#collections/shared/view.ts'

type Rule = { key: string; title: string; publisher: string; url: string; date: string | null; official: boolean }

const RULES: Rule[] = [
  {
    key: 'ts-23-003',
    title: 'TS 23.003, clause 6.2 and Annex B: IMEI, IMEISV and the check digit',
    publisher: '3GPP, copied by Tech-invite',
    url: 'http://www.tech-invite.com/3m23/toc/tinv-3gpp-23-003_zn.html',
    date: null,
    official: true,
  },
  {
    key: 'ts-06',
    title: 'Reporting Body Identifier (after GSMA TS.06, Annex A)',
    publisher: 'Wikipedia',
    url: 'https://en.wikipedia.org/wiki/Reporting_Body_Identifier',
    date: null,
    official: false,
  },
  {
    key: 'sgp-02',
    title: 'How to verify an EID (SGP.02, clause 2.2.2 and Annex J)',
    publisher: 'Infineon',
    url: 'https://github.com/Infineon/optiga-connect-iot/wiki/How-to-verify-an-EID',
    date: '2020-11-30',
    official: true,
  },
  {
    key: 'sgp-29',
    title: 'SGP.29 EID Definition and Assignment Process, v1.1',
    publisher: 'GSMA',
    url: 'https://www.gsma.com/solutions-and-impact/technologies/esim/gsma_resources/sgp-29-v1-1/',
    date: '2024-03-22',
    official: true,
  },
  {
    key: 'e-118',
    title: 'E.118: The international telecommunication charge card',
    publisher: 'ITU-T',
    url: 'https://www.itu.int/rec/T-REC-E.118',
    date: null,
    official: true,
  },
  {
    key: 'e-118-list',
    title: 'E.118 issuer identification numbers, with the prefixes that cards really have',
    publisher: 'Nordic Semiconductor',
    url: 'https://github.com/NordicSemiconductor/e118-iin-list-js',
    date: null,
    official: false,
  },
  {
    key: 'sgp-22',
    title: 'SGP.22 RSP Technical Specification, clause 4.1: Activation Code',
    publisher: 'GSMA',
    url: 'https://www.gsma.com/solutions-and-impact/technologies/esim/gsma_resources/sgp-22-v3-1/',
    date: '2025-07-15',
    official: true,
  },
]

/** The published rules that identifiers are checked by. */
export const RULE_SOURCES: Source[] = RULES.map(({ publisher, ...rule }) => ({
  ...rule,
  titleLang: 'en',
  archivedUrl: null,
  publisher: { text: publisher, lang: 'en' },
}))
