import { useState } from 'react'
import { ComicPicture } from '@/parts/comic-picture'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { View } from '@/ui/elements'
import { Meta, Title } from '@/ui/words'
import type { ComicPanel } from '../../../types/entities/comic'
import { comicScenes } from '../../../types/words/comic'
import { type Content, textsOf } from '../../../wording/manuscripts'
import { drawable, panelFields, panelOf, textsOfPanel } from '../../../wording/panels'
import css from './comic.module.scss'
import { EditPeople } from './panel-people'
import type { PartProps } from './panel-props'
import { EditPhone, EditSaid } from './panel-words'
import { PickPicture } from './pick-picture'
import { useTakingOut } from './use-taking-out'

export type PanelField = (typeof panelFields)[number]

interface Props {
  name: PanelField
  label: string
  content: Content
  onChange: (fields: Content) => void
}

const parts = { scene: '地方', people: '人', phone: '手机', said: '说的话' } as const
const begun: ComicPanel = { scene: 'yard', people: [{ who: 'farmer', at: 'left', pose: 'stand', face: 'calm' }], bubbles: [] }

/** One picture of a comic, composed from pictures: where, who and how, what the phone shows, what is said. As it is drawn it stands above, at once. */
export const EditPanel = ({ name, label, content, onChange }: Props) => {
  const at = panelFields.indexOf(name)
  const all = panelFields.map((field) => textsOf(content, field))
  const many = all.filter((texts) => texts.length > 0).length
  const texts = all[at] ?? []
  const [open, setOpen] = useState(false)
  /** Pictures in an order, without a gap between them. */
  const order = (next: string[][]) => onChange(Object.fromEntries(panelFields.map((field, i) => [field, next[i] ?? []])))
  const filled = all.filter((one) => one.length > 0)
  const { takeOut, slip } = useTakingOut(filled, order)

  if (texts.length === 0)
    return at === many ? (
      <>
        {slip}
        <BigButton
          kind="line"
          onTap={() => {
            setOpen(true)
            const before = filled.at(-1)
            const { phone: _phone, caption: _caption, ...same } = before ? panelOf(before) : begun
            order([...filled, textsOfPanel({ ...same, bubbles: [] })])
          }}
        >
          {`加${label}`}
        </BigButton>
      </>
    ) : null

  const panel = panelOf(texts)
  const shown = drawable(panel)
  const swap = (by: -1 | 1) => {
    const next = [...filled]
    const [one] = next.splice(at, 1)
    next.splice(at + by, 0, one as string[])
    order(next)
  }
  const change = (next: ComicPanel) => {
    const now = textsOfPanel(next)
    const fewer = next.people.length < panel.people.length || next.bubbles.length < panel.bubbles.length
    if (fewer)
      takeOut(
        `${label}里拿掉了一样。`,
        filled.map((one, i) => (i === at ? now : one)),
      )
    else onChange({ [name]: now })
  }
  return (
    <View className={css.panel} role="group" label={label}>
      {slip}
      <Title level={3}>{label}</Title>
      {shown ? <ComicPicture panel={shown} /> : <Meta>放一个人进来，就能看到画。</Meta>}
      <BigButton kind="soft" expanded={open} label={`${open ? '收起' : '改'}${label}`} onTap={() => setOpen(!open)}>
        {`${open ? '收起' : '改'}${label}`}
      </BigButton>
      {open && (
        <>
          <EditParts panel={panel} onChange={change} />
          <Row>
            {at > 0 && (
              <BigButton kind="plain" onTap={() => swap(-1)}>
                {`${label}往前挪`}
              </BigButton>
            )}
            {at < many - 1 && (
              <BigButton kind="plain" onTap={() => swap(1)}>
                {`${label}往后挪`}
              </BigButton>
            )}
            <BigButton
              kind="plain"
              onTap={() =>
                takeOut(
                  `${label}拿掉了。`,
                  filled.filter((_texts, i) => i !== at),
                )
              }
            >
              {`拿掉${label}`}
            </BigButton>
          </Row>
        </>
      )}
    </View>
  )
}

const EditParts = (props: PartProps) => {
  const [part, setPart] = useState<keyof typeof parts>('said')
  return (
    <>
      <Choice label="改什么" options={parts} value={part} onChoose={setPart} />
      {part === 'scene' && <EditScene {...props} />}
      {part === 'people' && <EditPeople {...props} />}
      {part === 'phone' && <EditPhone {...props} />}
      {part === 'said' && <EditSaid {...props} />}
    </>
  )
}

const EditScene = ({ panel, onChange }: PartProps) => {
  const { near: _near, ...far } = panel
  return (
    <>
      <PickPicture
        label="在哪里"
        options={comicScenes}
        value={panel.scene}
        drawn={(scene) => ({ scene, people: [], bubbles: [] })}
        onChoose={(scene) => onChange({ ...panel, scene })}
      />
      <Choice
        label="离多远看"
        options={{ far: '看全身', near: '离近了看' }}
        value={panel.near ? 'near' : 'far'}
        onChoose={(how) => onChange(how === 'near' ? { ...panel, near: true } : far)}
      />
    </>
  )
}
