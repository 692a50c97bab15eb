import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activation } from './activation.ts'

const notes = (text: string) => activation(text).notes.map(([name]) => name)

describe('activation code', () => {
  /** The five examples of SGP.22, clause 4.1. */
  it.each([
    ['1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815', []],
    ['1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815$$1', ['ac-confirm']],
    ['1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815$1.3.6.1.4.1.31746$1', ['ac-confirm']],
    ['1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815$1.3.6.1.4.1.31746', []],
    ['1$SMDP.GSMA.COM$$1.3.6.1.4.1.31746', ['ac-no-matching']],
  ])('%s is in order', (text, expected) => {
    expect(activation(text).outcome).toBe('activation-holds')
    expect(activation(`LPA:${text}`)).toEqual(activation(text))
    expect(notes(text)).toEqual(expected)
  })

  it('is cut into its parts', () => {
    expect(activation('LPA:1$rsp.example.com$AB-12$2.999.10$1$CI$more').parts).toEqual([
      ['format', '1'],
      ['address', 'rsp.example.com'],
      ['matching', 'AB-12'],
      ['oid', '2.999.10'],
      ['flag', '1'],
      ['later', 'CI$more'],
    ])
  })

  it.each([
    ['LPA:2$smdp.example.com$ABC', 'ac-format'],
    ['smdp.example.com$ABC', 'ac-format'],
    ['1$smdp.example.com', 'ac-parts'],
    ['1$$ABC', 'ac-address'],
    ['1$https://smdp.example.com$ABC', 'ac-address'],
    ['1$smdp.example.com:8443$ABC', 'ac-address'],
    ['1$192.0.2.1$ABC', 'ac-address'],
    ['1$localhost$ABC', 'ac-address'],
    ['1$smdp.example.com$ABC_1', 'ac-matching'],
    ['1$smdp.example.com$ABC$1', 'ac-oid'],
    ['1$smdp.example.com$ABC$$4711', 'ac-flag'],
    [`1$smdp.example.com$${'A'.repeat(250)}`, 'ac-long'],
  ])('%s is not: %s', (text, note) => {
    expect(activation(text).outcome).toBe('activation-fails')
    expect(notes(text)).toContain(note)
  })

  it('leaves small letters in the matching ID to the carrier', () => {
    expect(activation('1$smdp.example.com$abc')).toMatchObject({ outcome: 'activation-holds', notes: [['ac-lower']] })
  })

  it('answers whatever it is given', () => {
    fc.assert(fc.property(fc.string(), (text) => activation(text).outcome.startsWith('activation')))
  })
})
