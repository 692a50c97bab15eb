/** What may be special about a reader's case, in the order of the form and of the address. */
export const SITUATIONS = [
  'abroad',
  'province',
  'lost',
  'minor',
  'company',
  'deceased',
  'keep',
  'accounts',
  'instalments',
] as const

export type Situation = (typeof SITUATIONS)[number]

/** Those in which someone else than the reader holds the line. */
export const HOLDERS = ['minor', 'company', 'deceased'] as const satisfies Situation[]

/**
 * How texts in either language name a situation: headings of the guide, and titles of ways that are for it alone. Editors word
 * them as they like; where none matches, a checklist links to the whole section and leaves the ways in their order.
 */
export const NAMED: Partial<Record<Situation, RegExp>> = {
  abroad: /境外|国外|海外|abroad|overseas/i,
  province: /异地|外省|another province|out of province/i,
  lost: /挂失|丢|遗失|\blost\b|stolen/i,
  minor: /未成年|孩子|\bminors?\b|\bchild(ren)?\b/i,
  company: /公司|企业|单位|\bcompan(y|ies)\b|\bbusiness\b|corporate/i,
  deceased: /去世|过世|身故|逝世|\bdied\b|deceased|death|bereave/i,
}
