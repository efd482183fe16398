import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { fraudTypes } from '../../../types/words/fraud'
import { countWays, type Form, ledgerCounts, policeCounts, printed, settingOf, settings } from '../../../types/words/ledger'
import { countsFor, type Draft, papersLabel } from './draft'

interface Props {
  draft: Draft
  form: Form
  school: boolean
  police: boolean
  write: (change: Partial<Draft>) => void
}

/** Handing out and being given: how many is what it is about. */
export const ofPapers = (form: Form): boolean => form === 'receive' || form === 'handOut'

interface AmountProps extends Pick<Props, 'draft' | 'write'> {
  name: string
  label: string
}

const Amount = ({ name, label, draft, write }: AmountProps) => (
  <Field label={label} type="tel" value={draft[name] ?? ''} maxLength={7} onInput={(n) => write({ [name]: n })} />
)

/** What was printed, handed out or in. */
export const Papers = ({ draft, form, write }: Pick<Props, 'draft' | 'form' | 'write'>) => (
  <>
    {(Object.keys(printed) as (keyof typeof printed)[]).map((what) => (
      <Amount key={what} name={`p.${what}`} label={papersLabel(form, what)} {...{ draft, write }} />
    ))}
  </>
)

/** Everything that may be said and need not be. */
export const Further = ({ draft, form, school, police, write }: Props) => {
  const counts = [...countsFor(form, draft), ...(police ? policeCounts : [])]
  const text = (key: string, label: string, most: number, placeholder: string) => (
    <Field label={label} placeholder={placeholder} value={draft[key] ?? ''} maxLength={most} onInput={(words) => write({ [key]: words })} />
  )
  return (
    <>
      {text('spot', '具体在哪', 30, '比如：活动室、大集')}
      {[...new Set(counts)].map((count) => (
        <Amount key={count} name={`n.${count}`} label={ledgerCounts[count]} {...{ draft, write }} />
      ))}
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
        label="五进里算哪一样"
        options={settings}
        value={((draft.setting as keyof typeof settings) || (school ? 'school' : settingOf[form])) ?? 'rural'}
        onChoose={(setting) => write({ setting })}
      />
      {!ofPapers(form) && <Papers {...{ draft, form, write }} />}
      {text('units', '还有哪些单位参加', 40, '比如：派出所、信用社')}
      {text('lead', '责任人', 20, '不写就是您')}
      {text('note', '备注', 100, '不写人名、电话')}
    </>
  )
}
