import { go } from '@/lib/go'
import { BigButton } from '@/ui/big-button'
import { Card, Columns, Stack } from '@/ui/card'
import { Para, Title } from '@/ui/words'
import { monthSections } from '../../../types/words/meeting'
import type { Meeting } from './to-do'

/** What the month says by itself, section by section; a case leads to it. */
export const SaysCard = ({ says }: { says: Meeting['says'] }) => (
  <>
    <Title>这个月的情况</Title>
    <Columns>
      {says.map(({ section, lines }) => (
        <Card key={section}>
          <Stack>
            <Title level={3}>{monthSections[section]}</Title>
            {lines.map(({ text, case: id }) =>
              id ? (
                <BigButton key={id} kind="plain" onTap={() => go('pages/case', { id })}>
                  {text}
                </BigButton>
              ) : (
                <Para key={text}>{text}</Para>
              ),
            )}
          </Stack>
        </Card>
      ))}
    </Columns>
  </>
)
