import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Does the work of an endpoint in one transaction of its request: all of it is kept, or none if it throws. */
export async function inTransaction<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  const own = await initTransaction(req)
  try {
    const result = await work()
    if (own) await commitTransaction(req)
    return result
  } catch (error) {
    if (own) await killTransaction(req)
    throw error
  }
}
