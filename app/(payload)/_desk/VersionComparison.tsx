'use client'

import { getTranslation } from '@payloadcms/translations'
import { Button, useConfig, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import { useMemo, useState } from 'react'
import { useAdminLanguage } from './adminLanguage.ts'
import { sayWhen } from './sayWhen.ts'
import { mergeVersions, type ComparedField, type VersionDifference, type Versions } from './mergeVersions.ts'
import { textOf } from './textOf.ts'
import type { SaveNote } from '#collections/shared/staleWrite.ts'

const WORDS = {
  zh: {
    saved: (name: string, when: string) => `${name}在${when}保存了更新的版本，你写的没有盖掉它。`,
    newer: (when: string) => `${when}有人保存了更新的版本，你写的没有盖掉它。`,
    how: '勾选要保留的你的文字，其余以最新的版本为准。放回表单以后再保存一次。',
    same: '两个版本没有差别。',
    field: '栏目',
    mine: '你的',
    newest: '最新的',
    both: '两个人都改了',
    none: '（没有）',
    keep: (field: string) => `保留我的：${field}`,
    take: '把勾选的放到最新的版本上',
    copy: '复制我写的全部文字',
    copied: '已复制',
  },
  en: {
    saved: (name: string, when: string) =>
      `${name} saved a newer version at ${when}. What you typed has not replaced it.`,
    newer: (when: string) => `A newer version was saved at ${when}. What you typed has not replaced it.`,
    how: 'Tick what of yours is to stand; the newest version stands for the rest. Then save once more.',
    same: 'The two versions do not differ.',
    field: 'Field',
    mine: 'Yours',
    newest: 'Newest',
    both: 'changed by both',
    none: '(nothing)',
    keep: (field: string) => `Keep mine: ${field}`,
    take: 'Put what is ticked onto the newest version',
    copy: 'Copy all that I typed',
    copied: 'Copied',
  },
} as const

/** Two versions to choose from, and who saved the newest one, as far as that is known. */
export type VersionConflict = { versions: Versions; saved: SaveNote | null }

type Props = { conflict: VersionConflict; onDone: () => void }

/** Two versions field by field: what of one's own is to stand is ticked, and put onto the newest version in the form. */
export function VersionComparison({ conflict: { versions, saved }, onDone }: Props) {
  const { collectionSlug, globalSlug, setData } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { reset, setModified } = useForm()
  const { i18n } = useTranslation()
  const language = useAdminLanguage()
  const words = WORDS[language]
  const entity = collectionSlug
    ? getEntityConfig({ collectionSlug })
    : globalSlug
      ? getEntityConfig({ globalSlug })
      : null
  const fields = useMemo(() => (entity?.fields ?? []) as ComparedField[], [entity])
  const { differences } = useMemo(() => mergeVersions(fields, versions, () => false), [fields, versions])
  const [chosen, setChosen] = useState(() => new Set(differences.flatMap(({ path, isMine }) => (isMine ? [path] : []))))
  const [isCopied, setIsCopied] = useState(false)

  const nameOf = ({ labels }: VersionDifference): string =>
    labels.map((label) => (typeof label === 'number' ? label : getTranslation(label as string, i18n))).join(' · ')
  const toggle = (path: string) =>
    setChosen((before) =>
      before.has(path) ? new Set([...before].filter((each) => each !== path)) : new Set([...before, path]),
    )
  const take = async () => {
    const { data } = mergeVersions(fields, versions, ({ path }) => chosen.has(path))
    setData(versions.newest)
    await reset(data)
    setModified(true)
    onDone()
  }
  const copy = async () => {
    await navigator.clipboard.writeText(textOf(versions.mine))
    setIsCopied(true)
  }
  const at = saved?.at ?? versions.newest.updatedAt
  const when = typeof at === 'string' ? sayWhen(at, language) : ''

  return (
    <div className="desk-compare">
      <p>{saved?.by ? words.saved(saved.by.name, when) : words.newer(when)}</p>
      <p>{differences.length > 0 ? words.how : words.same}</p>
      {differences.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.field}</th>
              <th scope="col">{words.mine}</th>
              <th scope="col">{words.newest}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map((difference) => (
              <tr key={difference.path}>
                <th scope="row">
                  <label>
                    <input
                      type="checkbox"
                      checked={chosen.has(difference.path)}
                      onChange={() => toggle(difference.path)}
                      aria-label={words.keep(nameOf(difference))}
                    />{' '}
                    {nameOf(difference)}
                  </label>
                  {difference.isBoth && <em> {words.both}</em>}
                </th>
                <td>{textOf(difference.mine) || words.none}</td>
                <td>{textOf(difference.newest) || words.none}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="desk-choices">
        <Button id="compare-take" onClick={() => void take()}>
          {words.take}
        </Button>
        <Button id="compare-copy" buttonStyle="secondary" onClick={() => void copy()}>
          {isCopied ? words.copied : words.copy}
        </Button>
      </div>
    </div>
  )
}
