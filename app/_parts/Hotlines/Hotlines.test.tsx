import { expect, it } from 'vitest'
import { Hotlines } from './Hotlines.tsx'
import { renderPart } from '#app/_parts/renderPart.tsx'

const untold = { tasks: [], purpose: null, reach: null }
const call = (number: string) =>
  renderPart('en', <Hotlines of={[{ number, label: { text: 'EE', lang: 'en' }, ...untold }]} />)

it('sets a number in groups and calls it without', () => {
  expect(call('+447953966250')).toContain('<a href="tel:+447953966250">+44 7953 966250</a>')
})

it('leaves a short code as it is', () => {
  expect(call('10086')).toContain('<a href="tel:10086">10086</a>')
})
