import { goTo } from '@/lib/go-to'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { Para } from '@/ui/words'
import { leftFor, type Meeting, toDo } from './to-do'

/** The places of the page that somebody is led to. */
export const spots = { due: 'due', parts: 'brought', before: 'before', measures: 'decided', minutes: 'minutes' } as const

/** What whoever reads it has to do here, with a tap to where it is done. */
export const WhatToDo = ({ data }: { data: Meeting }) => {
  const left = leftFor(data)
  const open =
    (['due', 'before', 'measures'] as const).find((which) => data[which].some((one) => left.measures.includes(one))) ?? 'measures'
  const ways = [
    ...(left.parts.length > 0 && !data.minutes?.held ? [['去写我那一份', spots.parts] as const] : []),
    ...(left.measures.length > 0 ? [['去说办得怎样', spots[open]] as const] : []),
    ...(data.mayHold ? [[data.minutes?.day ? '去写纪要' : '去定开会的日子', spots.minutes] as const] : []),
  ]
  return (
    <Card>
      <Stack>
        <Para>{toDo(data)}</Para>
        {ways.length > 0 && (
          <Row>
            {ways.map(([words, spot]) => (
              <BigButton key={words} kind="line" onTap={() => goTo(spot)}>
                {words}
              </BigButton>
            ))}
          </Row>
        )}
      </Stack>
    </Card>
  )
}
