import type { ServerProps } from 'payload'
import { languageOf } from './deskLanguage.ts'
import { titleOf } from './deskWords.ts'
import { TitleInstead } from './TitleInstead.tsx'
import { connection } from '#collections/shared/connection.ts'
import { namesOf } from '#features/desk/documentNames.ts'

type Props = ServerProps & { id?: number | string; collection: string }

/** Gives a document that has no name in its language the name of the other one, in place of its number. */
export async function OtherName({ id, collection, payload, i18n }: Props) {
  if (id === undefined) return null
  const names = await namesOf(await connection(payload), [{ collection, id: Number(id) }])
  const name = names.get(`${collection}:${id}`)
  return name ? <TitleInstead title={titleOf(collection, name, languageOf(i18n))} /> : null
}
