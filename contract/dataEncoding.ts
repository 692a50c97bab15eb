/**
 * Open data is compressed once, when it is made, but Next takes `content-encoding` off what a route answers and compresses
 * by itself. So the server asks for an encoding under one name and gives the answer its real name under the other.
 */

/** What the client accepts, as the server tells the route. */
export const ACCEPTED = 'x-signoff-accept-encoding'
/** How the answer is encoded, as the route tells the server. */
export const ENCODED = 'x-signoff-content-encoding'
