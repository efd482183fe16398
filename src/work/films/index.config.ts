export default definePageConfig({ navigationBarTitleText: '短片' })
