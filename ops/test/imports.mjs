/**
 * Who may import whom, folder by folder: the table of `docs/decisions` in code. A folder's `patterns` come on top of the
 * bans that hold everywhere; `cache` and `client` lift the two that one room each is made for.
 */

const NEXT_CACHE = { regex: '^next/cache$', message: 'Only collections/shared/cache.ts may import next/cache.' }
const TESTS = { regex: '^(#tests/|(\\.\\./)+tests/)', message: 'Nobody imports tests.' }

const ban = (regex, message, allowTypeImports = false) => ({
  regex,
  message,
  ...(allowTypeImports ? { allowTypeImports } : {}),
})

const APP = ban('^(#app/|(\\.\\./)+app/)', 'Knowledge never imports display.')
const REACT = ban('^(react|react-dom|next)($|/)', 'Knowledge knows no framework of display.')
const PAYLOAD = ban('^(payload|@payloadcms/[^/]+)($|/)', 'Display asks read.ts, never Payload.', true)
const READ = ban('/read\\.ts$', 'Parts get their data from the page.', true)

/** Everything that holds everywhere, and what a folder adds. */
export const forbid = ({ patterns = [], mayCache = false, mayTest = false }) => [
  ...(mayCache ? [] : [NEXT_CACHE]),
  ...(mayTest ? [] : [TESTS]),
  ...patterns,
]

/** The folders with rules of their own. Where files match twice the later entry holds. */
export const FOLDERS = [
  { files: ['tests/**'], mayTest: true },
  { files: ['collections/**'], patterns: [APP, REACT] },
  { files: ['collections/shared/cache.ts'], patterns: [APP], mayCache: true },
  { files: ['collections/shared/viewer.ts'], patterns: [APP] },
  {
    files: ['collections/*/config.ts'],
    ignores: ['collections/shared/**'],
    patterns: [
      APP,
      REACT,
      ban('^(#collections/(?!shared/)|\\.\\./(?!shared/))', 'Collections name each other by slug.', true),
    ],
  },
  {
    files: [
      'collections/procedures/{effort,freshness,journey}.ts',
      'features/search/tokens.ts',
      'collections/shared/{chinese,choices,inline,translate,slug,view}.ts',
      'collections/*/view.ts',
      'app/_page/address.ts',
    ],
    patterns: [
      ban(
        '^(?!.*/(effort|freshness|journey|tokens|chinese|choices|inline|translate|slug|view|page|routing)\\.ts$)',
        'A pure file imports types, and values of pure files only.',
        true,
      ),
    ],
  },
  {
    files: ['app/_parts/**'],
    patterns: [
      READ,
      PAYLOAD,
      ban('^next/headers$', 'A part does not know the request.'),
      ban('^#ops/', 'Display does not know how it runs.'),
    ],
  },
  {
    files: ['app/(site)/**', 'app/_page/**'],
    patterns: [
      PAYLOAD,
      ban('^#collections/shared/(?!view\\.ts|choices\\.ts|inline\\.ts)', 'Pages ask read.ts.', true),
      ban('^#ops/', 'Display does not know how it runs.'),
    ],
  },
  {
    files: ['app/_enhance/**'],
    patterns: [
      // Every byte of a script is a reader's: no package, and of knowledge only rules without data.
      ban(
        '^(?!\\./|#app/_enhance/|#i18n/routing\\.ts$|#collections/|#features/)|/(read|config|cache|finder|pool|sync|labels)\\.ts$',
        'A script imports its own parts and pure files of collections/.',
        true,
      ),
    ],
  },
  { files: ['ops/**', 'server/**'], patterns: [ban('^(#app/|(\\.\\./)+app/)', 'How it runs does not know how it looks.')] },
]
