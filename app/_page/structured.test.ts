import { expect, it } from 'vitest'
import { breadcrumbs, howTo } from './structured.ts'

it('numbers the trail and gives absolute addresses', () => {
  const { itemListElement } = breadcrumbs('en', [
    { name: { text: 'Home', lang: 'en' }, page: { kind: 'home' } },
    { name: { text: 'EE', lang: 'en' }, page: { kind: 'carrier', carrier: 'ee' } },
  ])
  expect(itemListElement.map(({ position, item }) => [position, item])).toEqual([
    [1, 'http://localhost:3000/en'],
    [2, 'http://localhost:3000/en/carriers/ee'],
  ])
})

it('tells the steps without marks, each with the place it has on the page', () => {
  const page = { kind: 'device', device: 'iphone' } as const
  const { step, inLanguage } = howTo('zh', page, {
    name: '删除eSIM',
    lead: '最后才删。',
    steps: [{ name: '一', text: '打开[[设置]]。' }],
  })
  expect(inLanguage).toBe('zh-Hans')
  expect(step).toEqual([
    {
      '@type': 'HowToStep',
      position: 1,
      name: '一',
      text: '打开设置。',
      url: 'http://localhost:3000/zh/devices/iphone#step-1',
    },
  ])
})
