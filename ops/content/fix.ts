import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { CONTENT_KINDS } from './files.ts'
import { canonical, type LoadedContent } from './load.ts'
import { tidyChinese } from '#collections/shared/chinese.ts'
import { isStored } from '#collections/shared/stored.ts'

/** The same data with every Chinese text tidied. */
function tidy(value: unknown, chinese: boolean): unknown {
  if (typeof value === 'string') return chinese ? tidyChinese(value) : value
  if (Array.isArray(value)) return value.map((each) => tidy(each, chinese))
  if (!isStored(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, tidy(each, chinese || key === 'zh')]))
}

/** Rewrites files whose form is not canonical or whose Chinese is not tidy; returns their names. */
export async function tidied(folder: string, content: LoadedContent): Promise<string[]> {
  const files = [...CONTENT_KINDS.flatMap((kind) => [...content[kind]]), ...(content.site ? [content.site] : [])]
  const changed: string[] = []
  for (const { file, text, data } of files) {
    const fresh = canonical(tidy(data, false))
    if (fresh === text) continue
    await writeFile(path.join(folder, file), fresh)
    changed.push(file)
  }
  return changed
}
