import { ADDRESSED, indexOf } from '#collections/addresses.ts'

/** Tools, and pages about the site. */
const TOOLS = ['checklist', 'identifiers', 'changes', 'data', 'about', 'correction'] as const

type Index = ReturnType<typeof indexOf>['kind']

/** Who looks for the guide means one of its sections. */
const isMeant = (kind: Index): kind is Exclude<Index, 'guide'> => kind !== 'guide'

/** Pages without a document that can be found. */
export const FIXED_PAGES = [...ADDRESSED.map((kind) => indexOf(kind).kind).filter(isMeant), ...TOOLS]
