import type { Block, Languages, Text } from '#collections/shared/view.ts'

/** How the guide checks, and who answers for it. */
export type About = Languages & { lead: Text; body: Block[] }
