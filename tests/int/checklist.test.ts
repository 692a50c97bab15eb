import { expect, it } from 'vitest'
import { world } from './world.ts'
import { PHYSICAL } from '#collections/checklist/asked.ts'
import { checklist } from '#collections/checklist/checklist.ts'
import { asked } from '#collections/checklist/read.ts'
import { SITUATIONS, type Situation } from '#collections/checklist/situations.ts'
import type { Gathered } from '#collections/checklist/view.ts'
import { carriers } from '#collections/carriers/read.ts'
import { device, devices } from '#collections/devices/read.ts'
import { STAGES } from '#collections/shared/choices.ts'
import { LOCALES, type Locale } from '#messages/locales.ts'
import { importContent } from '#ops/content/import.ts'

const { payload, rest, idOf } = await world()

/** No situation, each one, each two, and all of them. */
const CASES: Situation[][] = [
  [],
  ...SITUATIONS.map((each) => [each]),
  ...SITUATIONS.flatMap((one, at) => SITUATIONS.slice(at + 1).map((two) => [one, two])),
  [...SITUATIONS],
]

/** A phone and a watch. */
const KINDS_OF_LINE = ['iphone', 'apple-watch']

/** Everything that can be ended, as its list is made from it. */
async function procedures(locale: Locale): Promise<Gathered[]> {
  const rows = (await carriers(locale)).flatMap((group) => group.carriers).flatMap((row) => row.procedures)
  const made = await Promise.all(
    rows.map(({ carrier, task }) => asked(locale, { carrier: carrier.slug, task }).then((answer) => answer.made)),
  )
  return made.flatMap((each) => (each ? [each.gathered] : []))
}

it('gives a safe and backed list for everything the guide ships with, on any device, in any two situations', async () => {
  await importContent(payload, { from: 'content', force: true })
  for (const locale of LOCALES) {
    const all = await procedures(locale)
    expect(all.length).toBeGreaterThan(50)
    const known = await Promise.all((await devices(locale)).map(({ slug }) => device(locale, slug)))
    const places = [null, PHYSICAL, ...known.flatMap((each) => (each && !('moved' in each) ? [each] : []))]
    const wrong: string[] = []
    for (const gathered of all) {
      const { carrier, task } = gathered.procedure
      for (const place of places) {
        const its = typeof place === 'string' ? null : place
        // Devices differ in their steps; in a situation all that counts is whether the line is on a card, a phone or a watch.
        // The rules are the same in both languages, and only their texts differ.
        const cases = locale === LOCALES[0] ? CASES : CASES.slice(0, SITUATIONS.length + 1)
        for (const situations of its && !KINDS_OF_LINE.includes(its.slug) ? [[]] : cases) {
          const which = { carrier: carrier.slug, task, device: its?.slug ?? (place && PHYSICAL), situations, day: null }
          const { items } = checklist({ ...gathered, device: its }, which)
          const order = items.map(({ stage }) => STAGES.indexOf(stage))
          const name = `${carrier.slug} ${task} ${which.device} ${situations.join('+')}`
          if (items.length === 0) wrong.push(`${name}: empty`)
          if (order.some((at, index) => at < (order[index - 1] ?? 0))) wrong.push(`${name}: out of order`)
          if (new Set(items.map(({ id }) => id)).size < items.length) wrong.push(`${name}: twice`)
          if (items.some(({ sources, guide, usual }) => sources.length === 0 && !guide && !usual))
            wrong.push(`${name}: unbacked`)
          if (JSON.stringify(items).includes('unverified')) wrong.push(`${name}: unverified`)
        }
      }
    }
    expect(wrong.slice(0, 20)).toEqual([])
  }
}, 600_000)

it('finds what the guide says of a carrier in a situation, and of no other', async () => {
  const { made } = await asked('en', { carrier: 'ee', task: 'cancel-line', with: 'deceased' })
  const said = made && checklist(made.gathered, made.asked).items.find(({ id }) => id === 'deceased')?.what
  expect(said).toMatchObject({ said: [{ text: expect.stringMatching(/^EE \(UK\)/) }] })
})

it('follows a carrier to where it is now', async () => {
  const id = await idOf('carriers', 'ee')
  expect(
    (await rest('editor', 'PATCH', `/carriers/${id}?locale=en`, { slug: 'ee-now', _status: 'published' })).status,
  ).toBe(200)
  const { made } = await asked('en', { carrier: 'ee', task: 'cancel-line' })
  expect(made?.asked.carrier).toBe('ee-now')
})

it('has nothing of what is not published', async () => {
  const id = await idOf('carriers', 'att')
  for (const locale of LOCALES) await rest('editor', 'PATCH', `/carriers/${id}?locale=${locale}`, { _status: 'draft' })
  const { made, problems } = await asked('en', { carrier: 'att', task: 'cancel-line' })
  expect(made).toBeNull()
  expect(problems.carrier).toBeDefined()
})
