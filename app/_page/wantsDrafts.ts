import { draftMode } from 'next/headers'

/** Whether this browser asked to see drafts; only the door knows whether it may. Apart from it, as the frame of every page asks. */
export const wantsDrafts = async (): Promise<boolean> => (await draftMode()).isEnabled
