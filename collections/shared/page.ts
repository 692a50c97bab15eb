import type { Task } from './choices.ts'

/** Every kind of reader page that has an address of its own; `_page/address.ts` knows where it lives. */
export type Page =
  | { kind: 'home' }
  | { kind: 'guide' }
  | { kind: 'section'; section: string }
  | { kind: 'carriers' }
  | { kind: 'carrier'; carrier: string }
  | { kind: 'procedure'; carrier: string; task: Task }
  | { kind: 'countries' }
  | { kind: 'country'; country: string }
  | { kind: 'cards'; country: string }
  | { kind: 'devices' }
  | { kind: 'device'; device: string }
  | { kind: 'terms' }
  | { kind: 'term'; term: string }
  | { kind: 'about' }
  | { kind: 'search' }
  | { kind: 'checklist' }
  | { kind: 'identifiers' }
  | { kind: 'changes' }
  | { kind: 'carrier-changes'; carrier: string }
  | { kind: 'data' }
  | { kind: 'report' }
  | { kind: 'correction' }
  | { kind: 'offline' }
