import { go } from '@/lib/go'
import { useCall } from '@/lib/use-call'
import { ComicPicture } from '@/parts/comic-picture'
import { Card, Columns } from '@/ui/card'
import { Button } from '@/ui/elements'
import { Further } from '@/ui/further'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { PageAloud } from '@/ui/page-aloud'
import { Screen } from '@/ui/screen'
import { Title } from '@/ui/words'
import { comicsAloud } from '../../../content/aloud/comic'

/** Every comic, ten at a time, each by its title and first picture. */
export default guarded(function AllComics() {
  return (
    <Screen title="漫画">
      <PageAloud words={comicsAloud} />
      <OnePage />
    </Screen>
  )
})

/** The first page stays on the phone, for days without a network. */
const OnePage = ({ after }: { after?: string }) => {
  const { data, error, loading, reload } = useCall('case.comics', after ? { after } : {}, after ? {} : { keep: 'comics' })
  const last = data?.comics.at(-1)?._id
  return (
    <>
      {loading && !data && <Loading />}
      {error && data && <Notice>{`${error.message}。下面是手机里留着的漫画。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data?.comics.length === 0 && <Notice>漫画正在画，过几天再来看。</Notice>}
      <Columns>
        {data?.comics.map(({ _id, title, panels: [first] }) => (
          <Button key={_id} label={`漫画，${title}`} onTap={() => go('comic/read', { id: _id })}>
            <Card silent>
              <Title>{title}</Title>
              {first && <ComicPicture panel={first} small />}
            </Card>
          </Button>
        ))}
      </Columns>
      {data?.more && last && (
        <Further>
          <OnePage after={last} />
        </Further>
      )}
    </>
  )
}
