import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { fraudTypes } from '../../../types/words/fraud'
import { countWays, type Form, ledgerCounts, policeCounts, printed, settingOf, settings } from '../../../types/words/ledger'
import { countsFor, type Draft } from './draft'

interface Props {
  draft: Draft
  form: Form
  school: boolean
  police: boolean
  write: (change: Partial<Draft>) => void
}

/** Everything that may be said and need not be. */
export const Further = ({ draft, form, school, police, write }: Props) => {
  const counts = [...countsFor(form, draft), ...(police ? policeCounts : [])]
  const number = (key: string, label: string) => (
    <Field key={key} label={label} type="digit" value={draft[key] ?? ''} maxLength={7} onInput={(n) => write({ [key]: n })} />
  )
  const text = (key: string, label: string, most: number, placeholder: string) => (
    <Field label={label} placeholder={placeholder} value={draft[key] ?? ''} maxLength={most} onInput={(words) => write({ [key]: words })} />
  )
  return (
    <>
      {text('spot', '具体在哪', 30, '比如：活动室、大集')}
      {[...new Set(counts)].map((count) => number(`n.${count}`, ledgerCounts[count]))}
      {counts.includes('people') && (
        <Choice
          label="人数是"
          options={countWays}
          value={(draft.counted as keyof typeof countWays) || 'estimate'}
          onChoose={(counted) => write({ counted })}
        />
      )}
      <Choice
        label="讲的哪种骗法"
        options={fraudTypes}
        value={draft.theme as keyof typeof fraudTypes}
        onChoose={(theme) => write({ theme: theme === draft.theme ? '' : theme })}
        few={4}
      />
      <Choice
        label="算哪一进"
        options={settings}
        value={((draft.setting as keyof typeof settings) || (school ? 'school' : settingOf[form])) ?? 'rural'}
        onChoose={(setting) => write({ setting })}
      />
      {(Object.keys(printed) as (keyof typeof printed)[]).map((what) =>
        number(`p.${what}`, `${form === 'receive' ? '领来' : '发了'}${printed[what]}几份`),
      )}
      {text('units', '还有哪些单位参加', 40, '比如：派出所、信用社')}
      {text('lead', '责任人', 20, '不写就是您')}
      {text('note', '备注', 100, '不写人名、电话')}
    </>
  )
}
