import { useWritten } from '@/lib/written'
import { monthInWords } from '../../../figures/in-words'
import { fraudTypes } from '../../../types/words/fraud'
import { ageBands, sexes } from '../../../types/words/incident'
import { inALine } from './entered'
import { type Facts, IncidentForm } from './form'
import type { Place } from './rows'

interface Props {
  /** Its id, unless one is kept that was begun before. */
  id: string
  month: string
  home: string
  places: Place[]
  onSaved: () => void
  onLeave: () => void
}

const oneOf = <T extends string>(words: Record<T, string>, key: string): T | undefined => (key in words ? (key as T) : undefined)

/** A case that is being entered, kept on this device until it is saved or not wanted. */
export const NewOne = ({ id, month, home, places, onSaved, onLeave }: Props) => {
  const called = (of: Facts) => `${monthInWords(of.month)}，${inALine(of, places)}`
  const { value, write, sent } = useWritten('incident', '', {
    // first, since by its first words it is found again among what is not finished
    words: called({ month, region: home, cases: 1 }),
    ...{ id, month, region: home, type: '', sex: '', age: '', end: '', whose: '', number: '', amount: '', cases: '1' },
  })
  const [type, sex, age] = [oneOf(fraudTypes, value.type), oneOf(sexes, value.sex), oneOf(ageBands, value.age)]
  const facts: Facts = {
    ...{ month: value.month, region: value.region, cases: 1, ...(type && { type }), ...(sex && { sex }), ...(age && { age }) },
    ...(value.end === 'dissuaded' && { dissuaded: true }),
    ...(value.whose === 'company' && { company: true }),
    ...(value.number && { number: value.number }),
  }
  return (
    <IncidentForm
      {...{ id: value.id, after: 0, facts, places, begun: { amount: value.amount, cases: value.cases } }}
      onWrite={(of, amount, cases) =>
        write({
          ...{
            words: called(of),
            region: of.region,
            type: of.type ?? '',
            sex: of.sex ?? '',
            age: of.age ?? '',
            end: of.dissuaded ? 'dissuaded' : '',
            whose: of.company ? 'company' : '',
          },
          ...{ number: of.number ?? '', amount, cases },
        })
      }
      onLeave={() => {
        sent()
        onLeave()
      }}
      onSaved={() => {
        sent()
        onSaved()
      }}
    />
  )
}
