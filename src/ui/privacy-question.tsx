import { agreeButton, answerAboutPrivacy, readPrivacyGuide, usePrivacyQuestion } from '@/lib/privacy-question'
import { BigButton } from './big-button'
import { Card, Stack } from './card'
import { View } from './elements'
import css from './no-room.module.scss'
import { Para, Title } from './words'

/** WeChat's question about privacy, over the foot of the screen on which somebody tapped what needs it. */
export const PrivacyQuestion = () => {
  const what = usePrivacyQuestion()
  if (!what) return null
  return (
    <View className={css.over}>
      <Card>
        <Stack>
          <Title>同意隐私说明吗？</Title>
          <Para>{`要${what}，微信要您先同意村哨的隐私说明。不同意，只是这一步用不了，别的照样用。`}</Para>
          <BigButton id={agreeButton} agrees={() => answerAboutPrivacy(true)}>
            同意
          </BigButton>
          <BigButton kind="line" onTap={readPrivacyGuide}>
            看隐私说明
          </BigButton>
          <BigButton kind="plain" onTap={() => answerAboutPrivacy(false)}>
            不同意
          </BigButton>
        </Stack>
      </Card>
    </View>
  )
}
