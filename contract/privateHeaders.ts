/**
 * Headers between the server and the routes behind it. None of them reaches or leaves this process: `server/clientAddress.ts`
 * drops every `x-signoff-*` of a client.
 */

/** Where a request comes from, behind as many proxies as are our own. */
export const CLIENT_ADDRESS = 'x-signoff-address'

/** Names what was sent by a form and could not be taken, for its page to show it again. */
export const SUBMISSION = 'x-signoff-form'

// Open data is compressed once, when it is made, but Next takes `content-encoding` off what a route answers and compresses by
// itself. So the server passes on `accept-encoding` under one name and gives the answer its real name under the other.

/** What the client accepts. */
export const ACCEPT_ENCODING = 'x-signoff-accept-encoding'
/** How the answer is encoded. */
export const CONTENT_ENCODING = 'x-signoff-content-encoding'

/** The token of the preview link by which a page is read. */
export const SHARED_TOKEN = 'x-signoff-shared'
