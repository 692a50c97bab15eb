import { headers } from 'next/headers'
import { network } from '#collections/users/network.ts'
import { CLIENT_ADDRESS } from '#contract/privateHeaders.ts'

/** The network that asks, for taking turns; `server/clientAddress.ts` settles where a request comes from. */
export const visitor = async (): Promise<string> => network((await headers()).get(CLIENT_ADDRESS) ?? 'unknown')
