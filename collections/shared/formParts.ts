const at = (part: string): string => `/app/(payload)/_desk/${part}.tsx#${part}`

/** Sees to it that nothing typed into a form is lost and that its errors lead; for every form that people write in. */
export const TYPING = at('Typing')

/** The button that publishes the language at hand, without what is always refused. */
export const PUBLISH_HERE = at('PublishHere')
