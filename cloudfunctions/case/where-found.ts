import { marksIn } from '../../search/mark'
import type { Wanted } from '../../search/wanted'
import type { Case } from '../../types/entities/case'

const sentences = (texts: string[]) => texts.flatMap((text) => text.match(/[^。？；]+[。？；]?[”’]?/g) ?? [])

/** Where the words stand: in title and turning point, or in the one sentence that has more of them than both. */
export const whereFound = (one: Case, question: Wanted[], told: (key: string) => number) => {
  const marks = (text: string) => marksIn(text, question, told)
  const [title, turningPoint] = [marks(one.title), marks(one.turningPoint)]
  const said = sentences([...one.story, ...one.redFlags, ...one.todo]).map((text) => ({ text, ...marks(text) }))
  const best = said.reduce((a, b) => (b.telling > a.telling ? b : a), {
    text: '',
    spans: [],
    telling: title.telling + turningPoint.telling,
  })
  const { text, spans } = best
  return { title: title.spans, turningPoint: turningPoint.spans, ...(text && { excerpt: { text, spans } }) }
}
