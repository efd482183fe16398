import { useState } from 'react'
import { go } from '@/lib/go'
import { useDebounced } from '@/lib/use-debounced'
import { useParams } from '@/lib/use-params'
import { BigButton } from '@/ui/big-button'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { guarded } from '@/ui/guarded'
import { Screen } from '@/ui/screen'
import { fraudTypes } from '../../../types/words/fraud'
import { Found } from './found'

const kinds = { all: '全部', ...fraudTypes }
type Kind = keyof typeof kinds

/** The case library: search, filter, read on. Opened with a `type`, it begins with that one. */
export default guarded(function Cases() {
  const [words, setWords] = useState('')
  const { type = 'all' } = useParams()
  const [kind, setKind] = useState<Kind>(type in kinds ? (type as Kind) : 'all')
  const settled = useDebounced(words.trim())
  return (
    <Screen tab="cases" title="案例">
      <Field
        label="搜一搜"
        placeholder="用自己的话说：买羊先要定金"
        type="search"
        value={words}
        onInput={(typed) => setWords(typed.slice(0, 60))}
      />
      <Choice label="哪种骗法" options={kinds} few={5} value={kind} onChoose={setKind} />
      {!settled && (
        <BigButton kind="line" onTap={() => go('handbook/types')}>
          翻开防骗手册
        </BigButton>
      )}
      {!settled && (
        <BigButton kind="line" onTap={() => go('comic/all')}>
          看漫画
        </BigButton>
      )}
      <Found key={`${kind} ${settled}`} words={settled} type={kind === 'all' ? undefined : kind} />
    </Screen>
  )
})
