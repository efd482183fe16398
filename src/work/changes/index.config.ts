export default definePageConfig({ navigationBarTitleText: '谁请谁做事' })
