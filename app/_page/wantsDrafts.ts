import { draftMode, headers } from 'next/headers'
import { SHARED_TOKEN } from '#contract/privateHeaders.ts'

/** Whether this browser asked to see drafts; only the door knows whether it may. Apart from it, as the frame of every page asks. */
export const wantsDrafts = async (): Promise<boolean> => (await draftMode()).isEnabled

/** The token of the preview link by which a draft is read; null for an editor, and for everyone who reads what is published. */
export const sharedToken = async (): Promise<string | null> =>
  (await wantsDrafts()) ? (await headers()).get(SHARED_TOKEN) : null
