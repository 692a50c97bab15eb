import { composeAbout } from './compose.ts'
import { reading } from '#collections/shared/reading.ts'

/** How the guide checks; empty until an editor has published it. */
export const about = reading({ name: 'about', tags: () => ['site', 'media'], compose: composeAbout })
