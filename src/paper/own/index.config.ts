export default definePageConfig({ navigationBarTitleText: '带去派出所的材料' })
