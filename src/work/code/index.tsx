import { useState } from 'react'
import { digitsIn } from '@/lib/typed'
import { useCall } from '@/lib/use-call'
import { useMutation } from '@/lib/use-mutation'
import { useParams } from '@/lib/use-params'
import { useSixDigits } from '@/lib/use-six-digits'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { guarded } from '@/ui/guarded'
import { Notice } from '@/ui/notice'
import { Screen } from '@/ui/screen'
import { Para } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { Confirm } from './confirm'
import { Seats } from './seats'

/** On the phone: finds the PC that shows these digits (typed, or brought by the scanned picture), confirms it, and ends what is signed in. */
export default guarded(function Code() {
  const scene = useParams().scene ?? ''
  const [found, setFound] = useState<Output<'person.seatRequest'>>()
  const [done, setDone] = useState('')
  const seats = useCall('person.seats', {})
  const { run, busy, trouble, setTrouble } = useMutation()

  const six = useSixDigits(digitsIn(scene), async (digits) => setFound(await run('person.seatRequest', { digits })))

  const type = (typed: string) => {
    setTrouble('')
    setDone('')
    six.type(typed)
  }
  const leave = (words: string) => {
    setFound(undefined)
    six.clear()
    setDone(words)
    seats.reload()
  }
  const confirm = () =>
    found &&
    run('person.grantSeat', { digits: six.digits, id: found.id }, { onDone: () => leave('登录好了，请看电脑。八小时后自动退出。') })

  return (
    <Screen title="电脑上登录">
      {done && <Notice kind="good">{done}</Notice>}
      {found ? (
        <Confirm found={found} busy={!!busy} trouble={trouble} onYes={() => void confirm()} onNo={() => leave('没有登录。')} />
      ) : (
        <Card>
          <Para>在电脑上打开村哨，点“我的”里的“工作人员登录”，把电脑上的六个数字填在这里。也可以用微信扫电脑上的码。</Para>
          <Field label="电脑上的六个数字" type="tel" value={six.digits} onInput={type} of={6} wrong={trouble || undefined} />
        </Card>
      )}
      <Seats list={seats} />
    </Screen>
  )
})
