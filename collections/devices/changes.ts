import type { Device, Instructions } from './view.ts'
import { nothingElse } from '#collections/shared/exhaustive.ts'
import {
  backingFields,
  codes,
  group,
  haltGroups,
  snapshotWriter,
  statementGroups,
  titles,
  type Snapshot,
  type SnapshotField,
  type SnapshotGroup,
} from '#collections/shared/snapshot.ts'
import type { Locale } from '#i18n/routing.ts'

const instructions = (
  key: string,
  found: Omit<Instructions, 'steps'> | null,
  fields: SnapshotField[],
): SnapshotGroup[] =>
  found
    ? [
        group(key, [
          ...fields,
          codes('evidence', [found.evidence]),
          titles(found.sources),
          codes('checked', [found.checkedOn]),
        ]),
      ]
    : []

/** What of a device's page is told when it changes. */
export function deviceSnapshot(view: Device, locale: Locale): Snapshot {
  const { name, maker, covers, lead, halt, erase, move, find, reset, redownload, warnings, ...meta } = view
  const {
    kind: _kind,
    slug: _slug,
    reported: _reported,
    shown: _shown,
    published: _published,
    changedAt: _at,
    ...rest
  } = meta
  nothingElse(rest)
  const write = snapshotWriter(locale)
  const { text, list, set } = write
  return [
    group('', [
      text('name', name),
      text('maker', maker),
      text('covers', covers),
      text('lead', lead),
      set(
        'warnings',
        warnings.map((each) => each.text),
      ),
      ...backingFields('warnings', warnings),
    ]),
    ...haltGroups(halt, write),
    ...instructions('erase', erase, [list('steps', erase?.steps ?? []), text('connection', erase?.connection)]),
    ...instructions('move', move, [list('steps', move?.steps ?? [])]),
    ...instructions(
      'find',
      find,
      (find?.items ?? []).map((item) => text(item.identifier, item.text)),
    ),
    ...statementGroups('reset', reset, write),
    ...statementGroups('redownload', redownload, write),
  ]
}
