import { getPayload } from 'payload'
import { furnish } from './fixtures.ts'
import config from '#payload.config.ts'
import { migrate } from '#ops/start/migrate.ts'

const payload = await getPayload({ config, disableOnInit: true })
await migrate(payload)
await furnish(payload)
process.exit(0)
