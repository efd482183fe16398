export default definePageConfig({ navigationBarTitleText: '真事' })
