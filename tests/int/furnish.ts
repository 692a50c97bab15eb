import { getPayload } from 'payload'
import { furnish } from './fixtures.ts'
import config from '../../payload.config.ts'

const payload = await getPayload({ config, disableOnInit: true })
await payload.db.migrate()
await furnish(payload)
process.exit(0)
