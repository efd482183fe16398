import { useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Choice } from '@/ui/choice'
import type { ComicPanel, ComicPerson } from '../../../types/entities/comic'
import { comicFaces, comicPeople, comicPlaces, comicPoses } from '../../../types/words/comic'
import type { PartProps } from './panel-props'
import { PickPicture } from './pick-picture'

const ways = { who: '是谁', at: '站哪儿', pose: '动作', face: '脸色' } as const

/** Alone and in the middle, to be chosen by. */
const alone = (person: ComicPerson, near = false): ComicPanel => ({
  scene: 'plain',
  ...(near && { near: true as const }),
  people: [{ ...person, at: 'middle' }],
  bubbles: [],
})

const free = <T extends string>(all: Record<T, unknown>, taken: readonly string[]) =>
  (Object.keys(all) as T[]).find((key) => !taken.includes(key))

/** Who is in a picture, each with place, gesture and face; nobody twice. */
export const EditPeople = ({ panel, onChange }: PartProps) => {
  const { people, bubbles } = panel
  const [nth, setNth] = useState(0)
  const [way, setWay] = useState<keyof typeof ways>('pose')
  const at = Math.min(nth, people.length - 1)
  const person = people[at]
  const put = (change: Partial<ComicPerson>) =>
    onChange({ ...panel, people: people.map((one, i) => (i === at ? { ...one, ...change } : one)) })
  /** Whoever stood there changes places. */
  const place = (to: ComicPerson['at']) =>
    onChange({
      ...panel,
      people: people.map((one, i) => (i === at ? { ...one, at: to } : one.at === to && person ? { ...one, at: person.at } : one)),
    })
  const add = () => {
    const who = free(
      comicPeople,
      people.map((one) => one.who),
    )
    const where = free(
      { left: 0, right: 0, middle: 0 },
      people.map((one) => one.at),
    )
    if (who && where) onChange({ ...panel, people: [...people, { who, at: where, pose: 'stand', face: 'calm' }] })
    setNth(people.length)
  }
  /** What they said goes with them. */
  const drop = () =>
    onChange({
      ...panel,
      people: people.filter((_one, i) => i !== at),
      bubbles: bubbles.flatMap((one) =>
        one.by === at ? [] : [typeof one.by === 'number' && one.by > at ? { ...one, by: one.by - 1 } : one],
      ),
    })
  const others = people.flatMap((one, i) => (i === at ? [] : [one.who]))
  const known = Object.fromEntries(Object.entries(comicPeople).filter(([who]) => !others.includes(who as ComicPerson['who'])))
  return (
    <>
      {people.length > 1 && (
        <Choice
          label="哪个人"
          options={Object.fromEntries(people.map(({ who }, i) => [`${i}`, comicPeople[who] ?? '']))}
          value={`${at}`}
          onChoose={(chosen) => setNth(Number(chosen))}
        />
      )}
      {person && (
        <>
          <Choice label={`${comicPeople[person.who] ?? ''}，改哪样`} options={ways} value={way} onChoose={setWay} />
          {way === 'who' && (
            <PickPicture
              label="是谁"
              options={known as typeof comicPeople}
              value={person.who}
              drawn={(who) => alone({ ...person, who, pose: 'stand' })}
              onChoose={(who) => put({ who })}
            />
          )}
          {way === 'at' && (
            <>
              <Choice label="站哪儿" options={comicPlaces} value={person.at} onChoose={place} />
              <Choice
                label="朝哪边"
                options={{ in: '朝里', out: '转过身' }}
                value={person.turned ? 'out' : 'in'}
                onChoose={(to) => {
                  const { turned: _turned, ...plain } = person
                  onChange({
                    ...panel,
                    people: people.map((one, i) => (i !== at ? one : to === 'out' ? { ...plain, turned: true } : plain)),
                  })
                }}
              />
            </>
          )}
          {way === 'pose' && (
            <PickPicture
              label="动作"
              options={comicPoses}
              value={person.pose}
              drawn={(pose) => alone({ ...person, pose })}
              onChoose={(pose) => put({ pose })}
            />
          )}
          {way === 'face' && (
            <PickPicture
              label="脸色"
              options={comicFaces}
              value={person.face}
              drawn={(face) => alone({ ...person, face, pose: 'stand' }, true)}
              onChoose={(face) => put({ face })}
            />
          )}
        </>
      )}
      {people.length < 3 && (
        <BigButton kind="line" onTap={add}>
          加一个人
        </BigButton>
      )}
      {person && people.length > 1 && (
        <BigButton kind="plain" onTap={drop}>
          {`拿掉${comicPeople[person.who] ?? '这个人'}`}
        </BigButton>
      )}
    </>
  )
}
