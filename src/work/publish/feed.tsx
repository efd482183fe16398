import { useCall } from '@/lib/use-call'
import { Copy } from '@/parts/copy'
import { Card, Stack } from '@/ui/card'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'

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
            <Title>县里的网站自己来取</Title>
            <Para>把下面的地址交给管网站的人。新的预警、案例和每天的提示会自己出现在网站上，撤下的几分钟里就没有了。</Para>
            <Para>{`${data.site}/feed.xml`}</Para>
            <Copy text={`${data.site}/feed.xml`} />
            <Meta>{`格式是 Atom；要 JSON 的，用 ${data.site}/feed.json。预警带着到哪天为止，过了那天网站上也要取下。`}</Meta>
          </Stack>
        </Card>
      )}
    </>
  )
}
