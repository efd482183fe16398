import { useState } from 'react'
import { dayAndTime } from '@/lib/time'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { List } from '@/ui/list'
import { Meta, Para } from '@/ui/words'
import { moneyInWords } from '../../../figures/in-words'
import { fraudTypes } from '../../../types/words/fraud'
import { ageBands, sexes } from '../../../types/words/incident'
import { type Facts, IncidentForm } from './form'
import { type Listed, type Place, placesOf } from './rows'

/** A case in a line. */
export const inALine = (facts: Facts, places: Place[]): string => {
  const { town, village } = placesOf(facts.region, places)
  const { type, sex, age, amount, cases, dissuaded, company, struck, number } = facts
  return [
    ...[struck && '作废', village || town || '只知道在本旗县', type ? fraudTypes[type] : '没写骗法', cases > 1 && `${cases}起`],
    ...[
      amount !== undefined && moneyInWords(amount),
      sex && sexes[sex],
      age && ageBands[age],
      dissuaded && '劝住了',
      company && '单位的钱',
      number && `编号${number}`,
    ],
  ]
    .filter(Boolean)
    .join('，')
}

/** A case that was entered, what stood there before, and the way to put it right. */
export const Entered = ({ one, places, onSaved }: { one: Listed; places: Place[]; onSaved: () => void }) => {
  const [changing, setChanging] = useState(false)
  const { _id, version, at, by, earlier, ...facts } = one
  const line = inALine(facts, places)
  return (
    <Card {...(one.struck && { kind: 'past' })}>
      <Stack>
        <Para>{line}</Para>
        <Meta>{`${by}，${dayAndTime(at)}`}</Meta>
        {earlier.length > 0 && (
          <List
            items={earlier.map((was) => `原来是：${inALine(was.facts, places)}（${was.by}，${dayAndTime(was.at)}）。改是因为：${was.why}`)}
          />
        )}
        {changing ? (
          <IncidentForm
            id={_id}
            after={version}
            facts={facts}
            places={places}
            onConflict={onSaved}
            onLeave={() => setChanging(false)}
            onSaved={() => {
              setChanging(false)
              onSaved()
            }}
          />
        ) : (
          <BigButton kind="plain" label={`改一改：${line}`} onTap={() => setChanging(true)}>
            改一改
          </BigButton>
        )}
      </Stack>
    </Card>
  )
}
