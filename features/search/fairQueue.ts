/** How many may go at once, in all and of one; how many may wait; and for how long, in milliseconds. */
export type Rules = { atOnce: number; atOnceOfOne: number; waitingOfOne: number; waiting: number; patience: number }

type Waiter = { who: string; go: (may: boolean) => void }

/** Takes turns for whoever asks: `take` resolves to whether it may go now, and who went says so with `done`. */
export type Turns = { take: (who: string) => Promise<boolean>; done: (who: string) => void }

/**
 * Lets a limited number go at once. One who asks much waits for its own, not others for it: whoever has the fewest under way
 * is next, and among those who came first. Who waited too long, or finds too many waiting, does not go at all.
 */
export function turns({ atOnce, atOnceOfOne, waitingOfOne, waiting: most, patience }: Rules): Turns {
  const going = new Map<string, number>()
  const waiting: Waiter[] = []
  let all = 0
  const under = (who: string): number => going.get(who) ?? 0
  const start = (who: string): void => {
    all += 1
    going.set(who, under(who) + 1)
  }
  const leave = (waiter: Waiter): void => {
    const place = waiting.indexOf(waiter)
    if (place !== -1) waiting.splice(place, 1)
  }
  const next = (): void => {
    if (all >= atOnce) return
    const able = waiting.filter(({ who }) => under(who) < atOnceOfOne)
    const [first] = able.toSorted((a, b) => under(a.who) - under(b.who))
    if (!first) return
    leave(first)
    start(first.who)
    first.go(true)
  }
  return {
    take: async (who) => {
      if (all < atOnce && under(who) < atOnceOfOne) {
        start(who)
        return true
      }
      if (waiting.length >= most || waiting.filter((each) => each.who === who).length >= waitingOfOne) return false
      return new Promise<boolean>((resolve) => {
        const timer = setTimeout(() => (leave(waiter), resolve(false)), patience)
        const waiter: Waiter = { who, go: (may) => (clearTimeout(timer), resolve(may)) }
        waiting.push(waiter)
      })
    },
    done: (who) => {
      all -= 1
      if (under(who) > 1) going.set(who, under(who) - 1)
      else going.delete(who)
      next()
    },
  }
}
