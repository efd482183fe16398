import { useState } from 'react'
import { Choice } from '@/ui/choice'
import { Folded } from '@/ui/folded'
import type { Audience } from '../../../types/entities/audience'
import type { FraudType } from '../../../types/entities/fraud'
import type { MaterialKind } from '../../../types/entities/material'
import { fraudTypes } from '../../../types/words/fraud'
import { materialKinds } from '../../../types/words/material'
import { audiences } from '../../../types/words/people'
import { Listed } from './listed'

const whom = { all: '都看看', ...audiences }
const which = { all: '全部', ...fraudTypes }

/** By what it is, whom it is for, and which fraud it is about. */
export const Find = () => {
  const [kind, setKind] = useState<MaterialKind>('slogan')
  const [audience, setAudience] = useState<Audience | 'all'>('all')
  const [type, setType] = useState<FraudType | 'all'>('all')
  const [page, setPage] = useState(0)
  const anew =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value)
      setPage(0)
    }
  const input = { kind, page, ...(audience !== 'all' && { audience }), ...(type !== 'all' && { type }) }
  return (
    <>
      <Choice label="要哪一样" options={materialKinds} value={kind} onChoose={anew(setKind)} />
      <Folded words={`${whom[audience]}，${which[type]}`}>
        <Choice label="给谁看" options={whom} few={5} value={audience} onChoose={anew(setAudience)} />
        <Choice label="哪种骗法" options={which} few={5} value={type} onChoose={anew(setType)} />
      </Folded>
      <Listed key={JSON.stringify(input)} input={input} turn={setPage} />
    </>
  )
}
