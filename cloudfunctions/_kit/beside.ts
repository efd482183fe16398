/** How long an answer waits for work that it does not need, in milliseconds. */
const patience = 1000

/** Does work beside an answer: waits for it a little, so that it usually is done when the answer is read, and never fails for it. */
export const beside = async (what: string, work: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, patience)
  })
  await Promise.race([work.catch((e) => console.error(what, e)), late])
  clearTimeout(timer)
}
