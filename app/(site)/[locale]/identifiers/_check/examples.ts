/** The identifiers that the page explains, in the order in which readers meet them. */
export const EXPLAINED = ['imei', 'eid', 'iccid', 'activation'] as const

/** See EXPLAINED. */
export type ExplainedIdentifier = (typeof EXPLAINED)[number]

/** The examples that are worked out: from TS 23.003 (14 digits), Infineon's wiki, an API's documentation, and SGP.22. */
export const EXAMPLES: Record<ExplainedIdentifier, string> = {
  imei: '26053179311383',
  eid: '89034011560010000000000000000121',
  iccid: '8944000000000123456',
  activation: '1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815$1.3.6.1.4.1.31746$1',
}
