/** Answers to an editor that are no fault of the site: the log has their message, not the documents in them. */
export const REFUSALS: Record<string, 'info'> = { StaleWriteError: 'info', InUseError: 'info' }
