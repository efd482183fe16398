import { BigButton } from '@/ui/big-button'
import { Row, Stack } from '@/ui/card'
import { View } from '@/ui/elements'
import { Field } from '@/ui/field'
import { Film, Picture, Sound } from '@/ui/media'
import { Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import { type MediumKind, mediaKinds, wordsMost } from '../../../types/words/medium'
import { mediumKind, textOfWorded, wordedOf } from '../../../wording/media'
import css from './desk.module.scss'
import { useTakingOut } from './use-taking-out'
import { type Upload, useUpload } from './use-upload'

export interface MediaProps {
  /** Absent until the manuscript was first kept in the cloud. */
  manuscript: string | undefined
  label: string
  most: number
  texts: string[]
  links: readonly { id: string; link: string }[]
  onChange: (texts: string[]) => void
  /** Called when a medium has arrived, with a link that shows it. */
  onArrived: (id: string, link: string) => void
}

const kinds = Object.keys(mediaKinds) as MediumKind[]

/** Pictures, sounds and films of a case, each with the words to it. */
export const EditMedia = ({ manuscript, label, ...rest }: MediaProps) => (
  <View className={css.lines} role="group" label={label}>
    <Title level={3}>{label}</Title>
    {manuscript ? <Kept manuscript={manuscript} {...rest} /> : <Meta>先把稿子存起来，就能放图片、声音和视频。</Meta>}
  </View>
)

const Kept = ({
  manuscript,
  most,
  texts,
  links,
  onChange,
  onArrived,
}: Omit<MediaProps, 'label' | 'manuscript'> & { manuscript: string }) => {
  const sending = useUpload(manuscript, (id, link) => {
    onArrived(id, link)
    onChange([...texts, id])
  })
  const { takeOut, slip } = useTakingOut(texts, onChange)
  return (
    <>
      {texts.map(wordedOf).map(({ id, words }, i) => {
        const kind = mediumKind(id)
        const link = links.find((one) => one.id === id)?.link
        return (
          <Stack key={id}>
            {link && <Shown kind={kind} link={link} label={words || `${mediaKinds[kind].name}${i + 1}`} />}
            <Field
              label={`${mediaKinds[kind].name} ${i + 1}：${mediaKinds[kind].says}`}
              long
              value={words}
              maxLength={wordsMost}
              onInput={(written) => onChange(texts.map((text, j) => (j === i ? textOfWorded({ id, words: written }) : text)))}
            />
            <BigButton
              kind="plain"
              onTap={() =>
                takeOut(
                  `${mediaKinds[kind].name} ${i + 1} 拿掉了。`,
                  texts.filter((_text, j) => j !== i),
                )
              }
            >
              {`拿掉${mediaKinds[kind].name} ${i + 1}`}
            </BigButton>
          </Stack>
        )
      })}
      {slip}
      {texts.length < most && !sending.under && <Offers sending={sending} />}
      {sending.under && <Progress sending={sending} />}
      {sending.trouble && <Notice kind="wrong">{sending.trouble}</Notice>}
    </>
  )
}

const players = { picture: Picture, sound: Sound, video: Film }
const Shown = ({ kind, link, label }: { kind: MediumKind; link: string; label: string }) => {
  const Player = players[kind]
  return <Player src={link} label={label} />
}

const Offers = ({ sending }: { sending: Upload }) => (
  <>
    <Meta>{kinds.map((kind) => `${mediaKinds[kind].name}最大${mediaKinds[kind].megabytes}兆`).join('，')}。别露出姓名、电话、账号。</Meta>
    <Row>
      {kinds.map((kind) => (
        <BigButton key={kind} kind="line" onTap={() => void sending.choose(kind)}>
          {`放${mediaKinds[kind].name}`}
        </BigButton>
      ))}
    </Row>
  </>
)

const Progress = ({ sending: { under, stopped, goOn, cancel } }: { sending: Upload }) => {
  if (!under) return null
  const percent = Math.round((under.sent / under.parts) * 100)
  return (
    <Stack>
      <View live="polite">{stopped ? `传到${percent}%断了，接着传不用从头来。` : `正在传${mediaKinds[under.kind].name}，${percent}%`}</View>
      <View className={css.bar} silent>
        <View className={css.sent} style={{ width: `${percent}%` }} />
      </View>
      <Row>
        {stopped && <BigButton onTap={() => void goOn()}>接着传</BigButton>}
        <BigButton kind="line" onTap={cancel}>
          不传了
        </BigButton>
      </Row>
    </Stack>
  )
}
