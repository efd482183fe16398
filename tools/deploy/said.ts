/** What ends a deployment, in words for whoever deploys. */
export class Stopped extends Error {}

export const say = (words: string) => console.log(words)

/** Something that is different in the cloud, in words, and what makes it as it should be. */
export interface Act {
  words: string
  run: () => Promise<void>
}

/** Does the acts, a few at a time; the first that fails ends it when those beside it have ended. */
export const doAll = async (acts: Act[], atOnce = 4): Promise<void> => {
  const waiting = [...acts]
  const failed: unknown[] = []
  const worker = async () => {
    for (let act = waiting.shift(); act && failed.length === 0; act = waiting.shift())
      await act.run().then(
        () => say(`  ✓ ${act?.words}`),
        (error) => failed.push(error),
      )
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  if (failed.length > 0) throw failed[0]
}

/** The same for each of many, a few at a time, in their order. */
export const each = async <T, R>(many: T[], work: (one: T) => Promise<R>, atOnce = 6): Promise<R[]> => {
  const results: R[] = []
  await doSilently(
    many.map((one, at) => async () => {
      results[at] = await work(one)
    }),
    atOnce,
  )
  return results
}

const doSilently = async (works: (() => Promise<void>)[], atOnce: number) => {
  const waiting = [...works]
  const worker = async () => {
    for (let work = waiting.shift(); work; work = waiting.shift()) await work()
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
