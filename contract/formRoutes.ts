/** Where the forms of reader pages are sent to: all that readers send. */
export const FORM_ROUTES = ['/report', '/correction'] as const
