/** How many may run and wait, in all and of one client, and how long one waits, in milliseconds. */
export type QueueLimits = {
  running: number
  runningPerClient: number
  waiting: number
  waitingPerClient: number
  timeout: number
}

/** Slots to run in: `acquire` resolves to whether the client got one; who got one gives it back with `release`. */
export type FairQueue = { acquire: (client: string) => Promise<boolean>; release: (client: string) => void }

type Waiter = { client: string; settle: (acquired: boolean) => void }

/**
 * Lets a limited number run at once. A client that asks much waits for its own, not others for it: whoever has the fewest
 * running is next, and among those who came first. Who waits too long, or finds too many waiting, gets no slot.
 */
export function fairQueue(limits: QueueLimits): FairQueue {
  const running = new Map<string, number>()
  const waiting: Waiter[] = []
  let total = 0

  const runningOf = (client: string): number => running.get(client) ?? 0
  const hasSlot = (client: string): boolean => total < limits.running && runningOf(client) < limits.runningPerClient
  const isFull = (client: string): boolean =>
    waiting.length >= limits.waiting ||
    waiting.filter((waiter) => waiter.client === client).length >= limits.waitingPerClient

  const occupy = (client: string): void => {
    total += 1
    running.set(client, runningOf(client) + 1)
  }
  const vacate = (client: string): void => {
    total -= 1
    if (runningOf(client) > 1) running.set(client, runningOf(client) - 1)
    else running.delete(client)
  }
  const remove = (waiter: Waiter): void => {
    const index = waiting.indexOf(waiter)
    if (index !== -1) waiting.splice(index, 1)
  }
  const startNext = (): void => {
    const able = waiting.filter(({ client }) => hasSlot(client))
    const [next] = able.toSorted((a, b) => runningOf(a.client) - runningOf(b.client))
    if (!next) return
    remove(next)
    occupy(next.client)
    next.settle(true)
  }

  return {
    acquire: async (client) => {
      if (hasSlot(client)) {
        occupy(client)
        return true
      }
      if (isFull(client)) return false
      return new Promise<boolean>((resolve) => {
        const timer = setTimeout(() => (remove(waiter), resolve(false)), limits.timeout)
        const waiter: Waiter = { client, settle: (acquired) => (clearTimeout(timer), resolve(acquired)) }
        waiting.push(waiter)
      })
    },
    release: (client) => {
      vacate(client)
      startNext()
    },
  }
}
