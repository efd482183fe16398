import { useState } from 'react'
import { newId } from '@/lib/new-id'
import { sendLater } from '@/lib/outbox'
import { useCall } from '@/lib/use-call'
import { useParams } from '@/lib/use-params'
import { useWritten } from '@/lib/written'
import { Failed, Loading } from '@/ui/notice'
import { blank, type Draft, saveOf } from './draft'
import { RecordForm } from './form'
import { keepLast, lastOne } from './last'
import { Saved } from './saved'

/** A new line: kept on the phone until the cloud has it, so that it needs no network and arrives once. */
export const New = () => {
  const { region, form, theme = '', due = '', note = '', slogan = '' } = useParams()
  const last = lastOne()
  const { data, error, loading, reload } = useCall('ledger.list', { ...(region && { region }) }, { keep: region ?? 'mine' })
  const begin: Draft = { ...blank(), form: form ?? last.form ?? '', region: region ?? last.region ?? '', ...{ theme, due, note, slogan } }
  const { value, write, sent } = useWritten<Draft>('ledger', '', begin)
  const [trouble, setTrouble] = useState('')
  /** Stays until the next line is begun, so that a second tap writes the same one. */
  const [id, setId] = useState(() => newId('line'))
  const [saved, setSaved] = useState<Draft>()
  const places = data ? [...data.above, data.place, ...data.below] : []
  const known = places.some(({ _id }) => _id === value.region)
  const draft: Draft = { ...value, region: known ? value.region : (data?.place._id ?? value.region) }

  const save = () => {
    const told = saveOf(draft, places.find(({ _id }) => _id === draft.region)?.level === 'school')
    setTrouble(typeof told === 'string' ? told : '')
    if (typeof told === 'string') return
    void sendLater(id, 'ledger.save', { id, ...told })
    keepLast({ region: told.region, form: told.form })
    sent({ ...blank(), form: told.form, region: told.region })
    setSaved(draft)
  }
  if (!data && !draft.region) return error ? <Failed message={error.message} again={reload} /> : loading ? <Loading /> : null
  if (saved)
    return (
      <Saved
        {...{ id, draft: saved }}
        place={places.find(({ _id }) => _id === saved.region)?.name}
        onNext={() => {
          setId(newId('line'))
          setSaved(undefined)
        }}
        onMend={() => {
          write(saved)
          setSaved(undefined)
        }}
      />
    )
  return (
    <RecordForm
      {...{ draft, places, trouble }}
      title="记一笔"
      busy={false}
      write={(change) => write(change as Partial<Draft>)}
      onSave={save}
    />
  )
}
