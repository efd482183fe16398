import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import { Poster } from '@/parts/poster'
import { SavePoster } from '@/parts/poster-picture/save-poster'
import { posterOfAlert } from '@/parts/poster-words'
import { Print } from '@/parts/print'
import { PutUp } from '@/parts/put-up'
import { Stack } from '@/ui/card'
import { View } from '@/ui/elements'
import { Failed, Loading, Notice } from '@/ui/notice'

/** An alert in force as it will hang, to be saved as a picture or printed. */
export const OneAlert = ({ id }: { id: string }) => {
  const { data, error, loading, reload } = useCall('material.current', {})
  useOnReshow(reload)
  const alert = data?.alerts.find(({ _id }) => _id === id)
  return (
    <>
      {loading && !data && <Loading />}
      {error && <Failed message={error.message} again={reload} />}
      {data && !alert && <Notice>这条预警过期或者撤下了，不要放；放着的请取下来。</Notice>}
      {alert && (
        <>
          <View className="paper">
            <Poster words={posterOfAlert(alert)} />
          </View>
          <Stack className="beside-paper">
            <SavePoster words={posterOfAlert(alert)} />
            <Print />
            <PutUp kind="alert" item={id} what={alert.headline} ends={alert.expires} regions={alert.regions} />
          </Stack>
        </>
      )}
    </>
  )
}
