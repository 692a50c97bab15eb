/** Where the site lives, such as https://signoff.example; read when asked, because the build does not know it yet. */
export const origin = (): URL => new URL(process.env.SITE_URL ?? 'http://localhost:3000')
