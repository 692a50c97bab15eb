import { join } from 'node:path'
import { judged, percentile, score, type Judged, type Verdict } from './judged.ts'
import { benchDatabase } from './benchDatabase.ts'
import { pathOf } from '#collections/addresses.ts'
import { scale } from './scale.ts'
import { ROOT } from '#ops/start/environment.ts'
import type { Locale } from '#i18n/routing.ts'

/** How many of the answers are looked at. */
const DEPTH = 10

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8)

function line(name: string, verdicts: Verdict[]): void {
  const { count, recall1, recall3, mrr } = score(verdicts)
  const times = verdicts.map(({ ms }) => ms)
  console.log(
    `${name.padEnd(22)}${String(count).padStart(5)}${percent(recall1)}${percent(recall3)}${mrr.toFixed(3).padStart(8)}` +
      `${percentile(times, 0.5).toFixed(1).padStart(8)}${percentile(times, 0.95).toFixed(1).padStart(8)}`,
  )
}

const grouped = (verdicts: Verdict[], by: (verdict: Verdict) => string): [string, Verdict[]][] => {
  const groups = new Map<string, Verdict[]>()
  for (const each of verdicts) groups.set(by(each), [...(groups.get(by(each)) ?? []), each])
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

/**
 * Judges the search by the queries of `queries.json`, or of the file that is named; `--misses` prints the tuned ones that
 * were not answered first, `--scale` measures with 10 and with 10,000 carriers instead.
 */
async function run(flags: string[]): Promise<void> {
  const file = flags.find((flag) => flag.endsWith('.json')) ?? join(ROOT, 'ops/bench/queries.json')
  const queries = await judged(file)
  const { payload, url, close } = await benchDatabase()
  try {
    if (flags.includes('--scale')) return await scale(payload, url, queries)
    const { search } = await import('#features/search/read.ts')
    const { finder } = await import('#collections/shared/finder.ts')
    const find = await finder(payload)
    const ask = async (query: Judged): Promise<Verdict> => {
      const began = performance.now()
      const { hits } = await search.compose(find, query.locale as Locale, query.query)
      const ms = performance.now() - began
      const paths = hits.slice(0, DEPTH).map(({ page }) => pathOf(page))
      const at = paths.findIndex((path) => query.expect.includes(path))
      return { ...query, place: at + 1, first: paths[0] ?? '–', ms }
    }
    for (const query of queries.slice(0, 20)) await ask(query)
    const verdicts: Verdict[] = []
    for (const query of queries) verdicts.push(await ask(query))
    console.log(`${''.padEnd(22)}    n  recall@1 recall@3    MRR   p50 ms  p95 ms`)
    for (const [set, of] of grouped(verdicts, (each) => each.set)) {
      line(`${set}, all`, of)
      for (const [locale, some] of grouped(of, (each) => each.locale)) line(`${set}, ${locale}`, some)
    }
    for (const [about, of] of grouped(verdicts, (each) => each.about)) line(about, of)
    line('all', verdicts)
    if (flags.includes('--misses'))
      for (const { locale, query, expect, place: at, first } of verdicts.filter(
        (each) => each.set === 'tuned' && each.place !== 1,
      ))
        console.log(`${locale} ${query} → ${first} (right at ${at || '–'}: ${expect[0] ?? ''})`)
  } finally {
    await close()
  }
}

run(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
