import { answerFile, missing, sentOn, unavailable } from '../_answer.ts'
import { at, locations, places } from '../_places.ts'
import { ask } from '#app/_page/ask.ts'
import { csvMetadata } from '#features/open-data/csv.ts'
import { dataset, datasetState, keepDataset } from '#features/open-data/dataset.ts'
import { carrierText } from '#features/open-data/envelope.ts'
import { compressText } from '#features/open-data/compress.ts'
import { carrierData } from '#features/open-data/read.ts'
import { schemaOf, schemaOfAll } from '#features/open-data/schema.ts'
import { LOCALES } from '#i18n/routing.ts'

/** Asked for, not built: the build has no database. */
export const dynamic = 'force-dynamic'

const present = keepDataset(
  () => ask(dataset(locations()), LOCALES[0]),
  () => ask(datasetState, LOCALES[0]),
)

const JSON_TYPE = 'application/json; charset=utf-8'
const SCHEMA_TYPE = 'application/schema+json; charset=utf-8'

const text = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

/** Files with an address of their own. */
const FILES: Record<string, (request: Request) => Promise<Response>> = {
  'carriers.json': async (request) =>
    answerFile(request, (await present()).json, { type: JSON_TYPE, describedBy: at.schema('carriers') }),
  'carriers.csv': async (request) =>
    answerFile(request, (await present()).csv, {
      type: 'text/csv; charset=utf-8; header=present',
      describedBy: at.columns(),
    }),
  'carriers.csv-metadata.json': async (request) =>
    answerFile(request, await compressText(text(csvMetadata(at.csv()))), {
      type: 'application/csvm+json; charset=utf-8',
    }),
  'schema.json': async (request) =>
    answerFile(request, await compressText(text(schemaOfAll(at.schemas(), at.schema))), { type: SCHEMA_TYPE }),
  'schema/carriers.json': async (request) =>
    answerFile(request, await compressText(text(schemaOf('carriers', at.schema('carriers')))), { type: SCHEMA_TYPE }),
  'schema/carrier.json': async (request) =>
    answerFile(request, await compressText(text(schemaOf('carrier', at.schema('carrier')))), { type: SCHEMA_TYPE }),
}

const carrierOf = carrierData(places)

const CARRIER = /^carriers\/([a-z0-9-]{1,200})\.json$/

async function carrierFile(request: Request, slug: string): Promise<Response> {
  const found = await ask(carrierOf, LOCALES[0], slug)
  if (!found) return missing(`There is no carrier “${slug}”.`)
  if ('moved' in found)
    return found.moved.kind === 'carrier' ? sentOn(places.data(found.moved.carrier)) : missing('It moved.')
  const schema = at.schema('carrier')
  const file = await compressText(carrierText(found, schema, locations().origin))
  return answerFile(request, file, { type: JSON_TYPE, describedBy: schema })
}

type Params = { params: Promise<{ path?: string[] }> }

/** The open data: every carrier as JSON and CSV, each carrier as JSON, and the schemas. Only what is published, whoever asks. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const path = ((await params).path ?? []).join('/')
  const slug = CARRIER.exec(path)?.[1]
  const file = Object.hasOwn(FILES, path) ? FILES[path] : undefined
  try {
    if (slug !== undefined) return await carrierFile(request, slug)
    return (
      (await file?.(request)) ??
      missing(`There is no such file. There are: ${Object.keys(FILES).join(', ')}, carriers/<slug>.json.`)
    )
  } catch (error) {
    console.error(error)
    return unavailable()
  }
}
