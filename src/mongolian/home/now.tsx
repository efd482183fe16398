import { go } from '@/lib/go'
import { Meta } from '@/ui/words'
import { Door, Section } from './door'
import { type Home, read, type Word } from './words'

/** The alerts in force here, and today's tip; what has no Mongolian leads to its Chinese. */
export const Now = ({ word, home: { village, alerts, tip } }: { word: Word; home: Home }) => {
  const missing = [...alerts, ...(tip ? [tip] : [])].some(({ mongolian }) => !mongolian)
  return (
    <>
      {alerts.length > 0 && (
        <Section {...word('alerts')}>
          {alerts.map(({ item, title, mongolian }) => (
            <Door
              key={item}
              kind="alert"
              title={title}
              mongolian={mongolian?.text.headline}
              onTap={() => (mongolian ? read('alert', item) : go('pages/alert', { id: item }))}
            />
          ))}
        </Section>
      )}
      {alerts.length === 0 && village && <Meta>{village.name}现在没有预警。</Meta>}
      {!village && <Meta>选好村子，这里就有本村的预警。</Meta>}
      {tip && (
        <Section {...word('today')}>
          <Door
            title={tip.title}
            mongolian={tip.mongolian?.text.headline}
            onTap={() => (tip.mongolian ? read('tip', tip.item) : go('pages/tip', { id: tip.item }))}
          />
        </Section>
      )}
      {missing && <Meta>写着汉文的，还没有蒙古文，点开先看汉文。</Meta>}
    </>
  )
}
