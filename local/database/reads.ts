import { type Asked, shape } from './explain'

/** Documents looked at, by the function that asked and by the query, as MongoDB's `totalDocsExamined` counts them. */
export class Reads {
  private counts = new Map<string, { asker: string; query: string; times: number; documents: number }>()

  note(asker: string, asked: Asked, documents: number): void {
    const query = shape(asked)
    const key = `${asker} ${query}`
    const known = this.counts.get(key)
    if (!known) this.counts.set(key, { asker, query, times: 1, documents })
    else {
      known.times++
      known.documents += documents
    }
  }

  /** What was counted since it was last taken. */
  take() {
    const taken = [...this.counts.values()]
    this.counts = new Map()
    return taken
  }
}
