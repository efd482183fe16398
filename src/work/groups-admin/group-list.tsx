import { useState } from 'react'
import { Finder } from '@/parts/finder'
import { Card, Columns } from '@/ui/card'
import { Button, View } from '@/ui/elements'
import { More } from '@/ui/more'
import { Line, Meta, Tag, Title } from '@/ui/words'
import { GroupForm } from './group-form'
import css from './groups-admin.module.scss'
import type { Listed } from './listed'

interface Props {
  groups: Listed[]
  admin: boolean
  onSaved: () => void
  onConflict: () => void
}

/** Every village with its groups; a tap on a group opens what can be changed, and it stays in its place until then. */
export const GroupList = ({ groups, admin, onSaved, onConflict }: Props) => {
  const [opened, open] = useState<Listed>()
  const saved = () => {
    open(undefined)
    onSaved()
  }
  // a colleague may move it to another village meanwhile
  const placeOf = (group: Listed) => (group._id === opened?._id ? opened.village : group.village)
  return (
    <Finder items={groups} villageOf={placeOf}>
      {(found) => (
        <More items={found}>
          {(shown) => (
            <Columns>
              {distinct(shown.map(placeOf)).map(({ _id, name }) => (
                <Card key={_id}>
                  <Title>{name}</Title>
                  {shown
                    .filter((g) => placeOf(g)._id === _id)
                    .map((group) =>
                      group._id === opened?._id ? (
                        <GroupForm
                          key={group._id}
                          id={group._id}
                          group={group}
                          admin={admin}
                          onSaved={saved}
                          onConflict={onConflict}
                          onClose={() => open(undefined)}
                        />
                      ) : (
                        <Group key={group._id} group={group} onOpen={() => open(group)} />
                      ),
                    )}
                </Card>
              ))}
            </Columns>
          )}
        </More>
      )}
    </Finder>
  )
}

const distinct = (villages: Listed['village'][]) => [...new Map(villages.map((one) => [one._id, one])).values()]

const Group = ({ group, onOpen }: { group: Listed; onOpen: () => void }) => {
  const state = group.dissolvedAt ? '已解散' : group.bound ? '已绑定' : '没绑定'
  return (
    <Button className={css.group} onTap={onOpen}>
      <Line>
        <View>{group.name}</View>
        <Tag color={group.dissolvedAt ? 'ink' : group.bound ? 'grass' : 'red'}>{state}</Tag>
      </Line>
      {group.wecom && <Meta>企业微信客户群</Meta>}
      {group.claim && <Meta>{group.claim.by}认过，等管理员定</Meta>}
    </Button>
  )
}
