/** For a row that cannot be worked with because it lacks something: logs its id, nothing of its content. Anything but that is thrown on. */
export const leftOut = (what: string, id: string | undefined) => (e: unknown) => {
  if (!(e instanceof TypeError)) throw e
  console.error('misfit', what, id, e.stack?.split('\n')[1]?.trim())
  return undefined
}

/** Works through rows; one of an earlier release that lacks what the work needs is left out, and the others stand. */
export const eachRow = <R extends { _id?: string | undefined }, T>(what: string, rows: R[], work: (row: R) => T): T[] =>
  rows.flatMap((row) => {
    try {
      return [work(row)]
    } catch (e) {
      return leftOut(what, row._id)(e) ?? []
    }
  })
