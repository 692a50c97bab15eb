import { expect, it } from 'vitest'
import { characters, isTrap, TRAP, typed } from './userInput.ts'

it.each([
  ['  did not work \r\n at all\r', 'did not work \n at all'],
  ['a\u0000b\u0007c\u009dd', 'abcd'],
  ['half \ud83d of one', 'half  of one'],
  ['\u202egnp.exe', 'gnp.exe'],
  ['👩‍👩‍👧 ok\tyes', '👩‍👩‍👧 ok\tyes'],
  ['e\u0301', 'é'],
  ['\u0000\ufeff ', ''],
])('%j is kept as %j', (given, kept) => expect(typed(given)).toBe(kept))

it('counts characters, not what they take', () => expect(characters('号码👋')).toBe(3))

it('knows a program by the field that people never see', () => {
  expect(isTrap(new URLSearchParams(`${TRAP}=`))).toBe(false)
  expect(isTrap(new URLSearchParams(`${TRAP}=&${TRAP}=x`))).toBe(true)
})
