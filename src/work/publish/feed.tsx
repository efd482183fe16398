import { useCall } from '@/lib/use-call'
import { Copy } from '@/parts/copy'
import { Card, Stack } from '@/ui/card'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'

/** Atom and JSON: the same entries. */
const addresses = [
  { name: '第一种地址', file: 'feed.xml' },
  { name: '第二种地址', file: 'feed.json' },
]

/** The address at which the county's website takes in what is new, for whoever runs it. */
export const Feed = () => {
  const { data, error, loading, reload } = useCall('material.feed', {})
  return (
    <>
      {loading && !data && <Loading />}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && !data.site && <Notice>网页还没有网址，请问部署村哨的人。</Notice>}
      {data?.site && (
        <Card role="group" label="最新内容的地址">
          <Stack>
            <Title>旗县的网站自己来取</Title>
            <Para>把下面的地址交给管网站的人。新的预警、案例和每天的提示会自己出现在网站上，撤下的几分钟里就没有了。</Para>
            <Meta>给管网站的人：两种地址都行。预警带着到哪天为止，过了那天网站上也要取下。</Meta>
            {addresses.map(({ name, file }) => (
              <Stack key={file} role="group" label={name}>
                <Para>{`${data.site}/${file}`}</Para>
                <Copy text={`${data.site}/${file}`} />
              </Stack>
            ))}
          </Stack>
        </Card>
      )}
    </>
  )
}
