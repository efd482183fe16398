import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Meta } from '@/ui/words'
import type { ComicBubble, ComicPanel } from '../../../types/entities/comic'
import { comicPeople, comicPhones } from '../../../types/words/comic'
import { OverlongField } from './overlong-field'
import type { PartProps } from './panel-props'

/** Who may speak: the people in the picture, and whoever is on the phone. */
const speakers = ({ people, phone }: ComicPanel): Record<string, string> => ({
  ...Object.fromEntries(people.map(({ who }, i) => [`${i}`, comicPeople[who] ?? ''])),
  ...((phone || people.some(({ pose }) => pose === 'call')) && { phone: '电话里的人' }),
})

const byOf = (key: string): ComicBubble['by'] => (key === 'phone' ? 'phone' : Number(key))

/** Up to three bubbles, and a line beneath. */
export const EditSaid = ({ panel, onChange }: PartProps) => {
  const { bubbles, caption = '' } = panel
  const { caption: _caption, ...bare } = panel
  const who = speakers(panel)
  const put = (nth: number, change: Partial<ComicBubble>) =>
    onChange({ ...panel, bubbles: bubbles.map((one, i) => (i === nth ? { ...one, ...change } : one)) })
  return (
    <>
      {bubbles.map(({ by, words }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a bubble is known by its place
        <Stack key={i}>
          <Choice label={`第${i + 1}句谁说`} options={who} value={String(by)} onChoose={(key) => put(i, { by: byOf(key) })} />
          <OverlongField label={`第${i + 1}句`} value={words} maxLength={24} onInput={(written) => put(i, { words: written })} />
          <BigButton kind="plain" onTap={() => onChange({ ...panel, bubbles: bubbles.filter((_one, j) => j !== i) })}>
            {`拿掉第${i + 1}句`}
          </BigButton>
        </Stack>
      ))}
      {bubbles.length < 3 && Object.keys(who).length > 0 && (
        <BigButton
          kind="line"
          onTap={() => onChange({ ...panel, bubbles: [...bubbles, { by: byOf(Object.keys(who)[0] as string), words: '' }] })}
        >
          加一句话
        </BigButton>
      )}
      <OverlongField
        label="画下面的一句"
        hint="可以不写"
        value={caption}
        maxLength={30}
        onInput={(written) => onChange(written ? { ...bare, caption: written } : bare)}
      />
    </>
  )
}

/** A phone drawn large, with what it shows. */
export const EditPhone = ({ panel, onChange }: PartProps) => {
  const { phone, ...without } = panel
  const choose = (kind: keyof typeof comicPhones | 'none') => {
    if (kind !== 'none') return onChange({ ...panel, phone: phone ? { ...phone, kind } : { kind, from: '', words: '' } })
    const calls = without.people.some(({ pose }) => pose === 'call')
    onChange({ ...without, bubbles: without.bubbles.filter(({ by }) => by !== 'phone' || calls) })
  }
  return (
    <>
      <Choice label="画一部手机" options={{ none: '不画', ...comicPhones }} value={phone?.kind ?? 'none'} onChoose={choose} />
      {phone && (
        <>
          <OverlongField
            label="手机上是谁"
            value={phone.from}
            maxLength={9}
            onInput={(written) => onChange({ ...panel, phone: { ...phone, from: written } })}
          />
          <OverlongField
            label="手机上写什么"
            value={phone.words}
            maxLength={40}
            onInput={(written) => onChange({ ...panel, phone: { ...phone, words: written } })}
          />
          <Choice
            label="是谁发的"
            options={{ false: '骗人的', honest: '真的' }}
            value={phone.honest ? 'honest' : 'false'}
            onChoose={(how) => {
              const { honest: _honest, ...plain } = phone
              onChange({ ...panel, phone: how === 'honest' ? { ...plain, honest: true } : plain })
            }}
          />
          <Meta>骗人的手机有红边，看画的人一眼认得出。</Meta>
        </>
      )}
    </>
  )
}
