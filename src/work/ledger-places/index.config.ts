export default definePageConfig({ navigationBarTitleText: '资料和没动静的地方' })
