import { useState } from 'react'
import { Finder } from '@/parts/finder'
import { Card, Columns } from '@/ui/card'
import { Button, View } from '@/ui/elements'
import { More } from '@/ui/more'
import { Line, Meta, Tag, Title } from '@/ui/words'
import { GroupForm } from './group-form'
import css from './groups-admin.module.scss'
import type { Listed } from './listed'

/** Every village with its groups; a tap on a group opens what can be changed. */
export const GroupList = ({ groups, admin, onSaved }: { groups: Listed[]; admin: boolean; onSaved: () => void }) => {
  const [opened, open] = useState<string>()
  const saved = () => {
    open(undefined)
    onSaved()
  }
  return (
    <Finder items={groups} villageOf={(group) => group.village}>
      {(found) => (
        <More items={found}>
          {(shown) => (
            <Columns>
              {villagesOf(shown).map(({ _id, name }) => (
                <Card key={_id}>
                  <Title>{name}</Title>
                  {shown
                    .filter((g) => g.village._id === _id)
                    .map((group) =>
                      group._id === opened ? (
                        <GroupForm
                          key={group._id}
                          id={group._id}
                          group={group}
                          admin={admin}
                          onSaved={saved}
                          onClose={() => open(undefined)}
                        />
                      ) : (
                        <Group key={group._id} group={group} onOpen={() => open(group._id)} />
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

const villagesOf = (groups: Listed[]) => [...new Map(groups.map((g) => [g.village._id, g.village])).values()]

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
